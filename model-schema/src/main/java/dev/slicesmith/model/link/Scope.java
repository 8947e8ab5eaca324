package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.source.SourceText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A name space: each name once, as text and as Java name. Where the Java name becomes a file or folder, case does not
 * tell names apart, since on some file systems it does not.
 */
final class Scope {

    private static final Set<String> HAVE_NO_JAVA_NAME = Set.of("constant", "query", "argument");

    private record Declared(String kind, SourceText name) {}

    private final LinkContext context;
    private final boolean files;
    private final Map<String, Declared> byText = new HashMap<>();
    private final Map<String, Declared> byJava = new HashMap<>();

    private Scope(LinkContext context, boolean files) {
        this.context = context;
        this.files = files;
    }

    /** For names that become classes or packages. */
    static Scope ofFiles(LinkContext context) {
        return new Scope(context, true);
    }

    /** For names inside a class. */
    static Scope ofMembers(LinkContext context) {
        return new Scope(context, false);
    }

    /** Declares a name; false and reported if the same name was declared before. A clash in Java alone is reported only. */
    boolean declare(String kind, SourceText name, String java) {
        Declared declared = new Declared(kind, name);
        Declared before = byText.putIfAbsent(name.value(), declared);
        if (before != null) {
            context.report(Diagnostic.at(name.span(), LinkCode.DUPLICATE_NAME, twice(kind, name, before))
                    .related(before.name().span(), "first defined here")
                    .help("rename one of them"));
            return false;
        }
        Declared clash = byJava.putIfAbsent(files ? java.toLowerCase(Locale.ROOT) : java, declared);
        if (clash != null) {
            context.report(Diagnostic.at(name.span(), LinkCode.JAVA_NAME_CLASH, "the " + clash.kind() + " "
                            + quoted(clash.name()) + " and the " + kind + " " + quoted(name) + " are both "
                            + quoted(java) + " in Java")
                    .related(clash.name().span(), "the other one")
                    .help(HAVE_NO_JAVA_NAME.contains(kind)
                            ? "rename one of them"
                            : "rename one of them, or give it another Java name with `java:`"));
        }
        return true;
    }

    boolean has(String text) {
        return byText.containsKey(text);
    }

    private static String withArticle(String kind) {
        return ("aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
    }

    private static String twice(String kind, SourceText name, Declared before) {
        return before.kind().equals(kind)
                ? "the " + kind + " " + quoted(name) + " is defined twice"
                : quoted(name) + " is the name of both " + withArticle(before.kind()) + " and " + withArticle(kind);
    }
}
