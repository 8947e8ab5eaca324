package dev.slicesmith.model.yaml;

/** Text of a model made fit for a message. */
final class Texts {

    private Texts() {}

    /** The text in double quotes, on one line, cut behind so many code points. */
    static String quoted(String text, int limit) {
        StringBuilder shown = new StringBuilder(limit + 5).append('"');
        int count = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (++count > limit) {
                shown.append('…');
                break;
            }
            shown.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
        }
        return shown.append('"').toString();
    }

    /** A name in double quotes, cut at a length that no sensible name has. */
    static String quoted(String name) {
        return quoted(name, 80);
    }

    /** How many code points a stretch of text has. */
    static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }
}
