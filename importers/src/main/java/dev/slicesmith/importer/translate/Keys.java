package dev.slicesmith.importer.translate;

import dev.slicesmith.model.naming.JavaNames;
import java.util.Locale;
import java.util.Set;

/** Names compared as people compare them: case, blanks, punctuation, accents and humps do not count. */
final class Keys {

    private static final Set<String> GENERIC = Set.of(
            "screen", "title", "processor", "automation", "command", "event", "readmodel", "view", "error", "slice",
            "externalevent", "translation", "untitled", "test", "");

    private Keys() {}

    static String of(String name) {
        return name.codePoints().noneMatch(Character::isLetterOrDigit)
                ? ""
                : JavaNames.type(name).toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** Of a field or part of an object, whose name is shortened if it is a sentence. */
    static String ofField(String name) {
        return of(NameBook.cut(name));
    }

    /** Whether a title says no more than what kind of sticky it is. */
    static boolean isGeneric(String title) {
        return GENERIC.contains(of(title));
    }

    static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }
}
