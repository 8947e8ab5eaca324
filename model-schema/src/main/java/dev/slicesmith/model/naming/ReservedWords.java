package dev.slicesmith.model.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that Java, the expression language or the layout of generated code keep for themselves. */
final class ReservedWords {

    private static final ReservedWords INSTANCE = new ReservedWords();

    private final Map<String, Set<String>> sections = new HashMap<>();

    private ReservedWords() {
        Set<String> section = new HashSet<>();
        for (String line : DataFile.lines("reserved-words.txt")) {
            if (line.startsWith("[")) {
                section = new HashSet<>();
                sections.put(line.substring(1, line.indexOf(']')), section);
            } else if (!line.startsWith("#")) {
                for (String word : line.split(" ")) {
                    section.add(word);
                }
            }
        }
    }

    static ReservedWords get() {
        return INSTANCE;
    }

    boolean isKeyword(String word) {
        return has("keyword", word);
    }

    boolean isTypeName(String word) {
        return has("keyword", word) || has("type", word) || has("file", word.toLowerCase(Locale.ROOT));
    }

    boolean isMemberName(String word) {
        return has("keyword", word) || has("member", word);
    }

    boolean isVariableName(String word) {
        return has("variable", word);
    }

    boolean isPackageSegment(String word) {
        return has("keyword", word) || has("package", word) || has("file", word);
    }

    private boolean has(String section, String word) {
        return sections.get(section).contains(word);
    }
}
