package dev.slicesmith.model.diagnostic;

/**
 * Text of a file made safe for a terminal. A model may hold anything: escapes that move the cursor, marks that turn the
 * direction of writing, line ends. Each becomes one visible character, so that carets still point at the right place.
 */
public final class VisibleText {

    private static final int REPLACEMENT = 0xFFFD;

    private VisibleText() {}

    /** The text with every such character replaced. */
    public static String of(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) >= ' ' && text.charAt(i) < 0x7F) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> visible.appendCodePoint(of(c)));
        return visible.toString();
    }

    /** The character itself, or the one that stands for it. */
    static int of(int c) {
        if (c == '\t') {
            return '→';
        }
        if (c == '\n' || c == '\r') {
            return ' ';
        }
        int type = Character.getType(c);
        boolean unsafe = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
        return unsafe ? REPLACEMENT : c;
    }

    /** How many columns of a terminal a character takes: 0 for combining marks, 2 for East Asian characters and emoji. */
    static int width(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0xA4CF || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE6F || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6 || c >= 0x1F300 && c <= 0x1F64F || c >= 0x1F680 && c <= 0x1F6FF
                || c >= 0x1F900 && c <= 0x1F9FF || c >= 0x20000 && c <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
