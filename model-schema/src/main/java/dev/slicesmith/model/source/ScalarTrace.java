package dev.slicesmith.model.source;

import java.util.Arrays;

/** The decoded characters of a scalar, each with the line, column and width of what it was decoded from. */
final class ScalarTrace {

    private final StringBuilder decoded = new StringBuilder();
    private int[] places = new int[96];
    private boolean known;

    /** Takes the next decoded text, which came as a whole from so many columns of one line. */
    void add(String characters, int line, int column, int width) {
        for (int i = 0; i < characters.length(); i++) {
            int at = decoded.length() * 3;
            if (at + 3 > places.length) {
                places = Arrays.copyOf(places, places.length * 2);
            }
            places[at] = line;
            places[at + 1] = column;
            places[at + 2] = width;
            decoded.append(characters.charAt(i));
        }
    }

    /** Takes a decoded line break. */
    void addBreak(int line, int column) {
        add("\n", line, column, 0);
    }

    /** Compares with the true text; how many line breaks end a block scalar, its chomping says and the text knows. */
    ScalarTrace against(String value, boolean block) {
        if (block && value.length() > decoded.length() && value.startsWith(decoded.toString())) {
            int line = decoded.length() == 0 ? 1 : end(decoded.length() - 1)[0];
            int column = decoded.length() == 0 ? 1 : end(decoded.length() - 1)[1];
            for (int i = decoded.length(); i < value.length() && value.charAt(i) == '\n'; i++) {
                addBreak(line, column);
            }
        }
        boolean same = block ? decoded.toString().startsWith(value) : value.contentEquals(decoded);
        known = decoded.length() > 0 && same;
        return this;
    }

    boolean known() {
        return known;
    }

    /** Line and column of a character; behind the last character, its end. */
    int[] start(int index) {
        if (index >= decoded.length()) {
            return end(decoded.length() - 1);
        }
        return new int[] {places[index * 3], places[index * 3 + 1]};
    }

    /** Line and column behind a character. */
    int[] end(int index) {
        return new int[] {places[index * 3], places[index * 3 + 1] + places[index * 3 + 2]};
    }
}
