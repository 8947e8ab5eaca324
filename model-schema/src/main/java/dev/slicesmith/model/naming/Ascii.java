package dev.slicesmith.model.naming;

/** Letters and digits of ASCII, whatever the locale. */
final class Ascii {

    private Ascii() {}

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetterOrDigit(char c) {
        return isUpper(c) || isLower(c) || isDigit(c);
    }

    static char upper(char c) {
        return isLower(c) ? (char) (c - 'a' + 'A') : c;
    }

    static char lower(char c) {
        return isUpper(c) ? (char) (c - 'A' + 'a') : c;
    }
}
