package dev.slicesmith.model.naming;

import java.util.HashMap;
import java.util.Map;

/** Letters that are no ASCII letter with an accent, and what they are written as. */
final class Transliteration {

    /** Read when the first name with such a letter comes. */
    private static final class Holder {
        private static final Transliteration INSTANCE = new Transliteration();
    }

    private final Map<Integer, String> table = new HashMap<>();

    private Transliteration() {
        for (String line : DataFile.lines("transliteration.txt")) {
            int blank = line.indexOf(' ');
            if (!line.startsWith("#") && blank > 0) {
                table.put(line.codePointAt(0), line.substring(blank + 1));
            }
        }
    }

    static Transliteration get() {
        return Holder.INSTANCE;
    }

    /** What a code point is written as; null if the table does not say. */
    String of(int codePoint) {
        return table.get(codePoint);
    }
}
