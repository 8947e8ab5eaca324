package dev.slicesmith.model.expression.parse;

/**
 * A word of the text.
 *
 * @param kind what kind of word
 * @param text as written; of a text its value
 * @param start index of its first character
 * @param end index behind its last
 */
record Token(Kind kind, String text, int start, int end) {

    enum Kind { NAME, WHOLE_NUMBER, NUMBER, TEXT, SIGN, END }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isWord(String word) {
        return kind == Kind.NAME && text.equals(word);
    }

    /** As a message names it. */
    String shown() {
        return kind == Kind.END ? "the end" : kind == Kind.TEXT ? "this text" : "\"" + text + "\"";
    }
}
