package dev.slicesmith.model.expression.parse;

import java.util.Map;

/**
 * A text with its quotes.
 *
 * @param value what it says, escapes undone
 * @param end index behind its closing quote
 */
record TextLiteral(String value, int end) {

    private static final Map<Character, Character> ESCAPES = Map.ofEntries(
            Map.entry('a', '\u0007'), Map.entry('b', '\b'), Map.entry('f', '\f'), Map.entry('n', '\n'),
            Map.entry('r', '\r'), Map.entry('t', '\t'), Map.entry('v', '\u000b'), Map.entry('\\', '\\'),
            Map.entry('?', '?'), Map.entry('"', '"'), Map.entry('\'', '\''), Map.entry('`', '`'));

    /** The text that starts here, perhaps with {@code r} before its quote; null if none does. */
    static TextLiteral startingAt(String text, int at) throws SyntaxProblem {
        int quoteAt = at;
        boolean raw = false;
        while (quoteAt < text.length() && quoteAt < at + 2 && "rRbB".indexOf(text.charAt(quoteAt)) >= 0) {
            raw |= (text.charAt(quoteAt) | 32) == 'r';
            quoteAt++;
        }
        if (quoteAt >= text.length() || "'\"".indexOf(text.charAt(quoteAt)) < 0) {
            return null;
        }
        if (quoteAt - at == 2 || quoteAt - at == 1 && !raw) {
            throw SyntaxProblem.at(at, quoteAt, "there are no bytes here: leave out the prefix before the quote");
        }
        String quote = text.substring(quoteAt, quoteAt + 1);
        String closing = text.startsWith(quote.repeat(3), quoteAt) ? quote.repeat(3) : quote;
        return read(text, quoteAt + closing.length(), closing, raw, at);
    }

    private static TextLiteral read(String text, int from, String closing, boolean raw, int start)
            throws SyntaxProblem {
        StringBuilder value = new StringBuilder();
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith(closing, at)) {
                if (raw && endsOpen(value)) {
                    throw SyntaxProblem.at(at - 1, at, "a raw text cannot end with a backslash");
                }
                return new TextLiteral(value.toString(), at + closing.length());
            }
            if ((c == '\n' || c == '\r') && closing.length() == 1) {
                throw SyntaxProblem.at(at, at + 1, "the text ends with its line: close the quote or write \\n");
            }
            if (c != '\\' || raw) {
                value.append(c);
                at++;
            } else {
                at = escape(text, at, value);
            }
        }
        throw SyntaxProblem.at(start, text.length(), "the quote is never closed");
    }

    /** A single backslash before the quote, which CEL's parser does not take either. */
    private static boolean endsOpen(CharSequence value) {
        int at = value.length();
        while (at > 0 && value.charAt(at - 1) == '\\') {
            at--;
        }
        return (value.length() - at) % 2 == 1;
    }

    private static int escape(String text, int at, StringBuilder value) throws SyntaxProblem {
        char c = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (ESCAPES.containsKey(c)) {
            value.append(ESCAPES.get(c).charValue());
            return at + 2;
        }
        return switch (c) {
            case 'x', 'X' -> code(text, at, 2, 2, 16, value);
            case 'u' -> code(text, at, 2, 4, 16, value);
            case 'U' -> code(text, at, 2, 8, 16, value);
            case '0', '1', '2', '3' -> code(text, at, 1, 3, 8, value);
            default -> throw SyntaxProblem.at(at, Math.min(at + 2, text.length()),
                    "\"\\" + c + "\" is no escape: write \\\\ for a backslash, or r'…' for a raw text");
        };
    }

    private static int code(String text, int at, int skip, int digits, int radix, StringBuilder value)
            throws SyntaxProblem {
        int end = at + skip + digits;
        int code = 0;
        for (int i = at + skip; i < end; i++) {
            int digit = i < text.length() && text.charAt(i) < 128 ? Character.digit(text.charAt(i), radix) : -1;
            if (digit < 0 || code > Character.MAX_CODE_POINT) {
                throw SyntaxProblem.at(at, Math.min(end, text.length()), "this escape names no character");
            }
            code = code * radix + digit;
        }
        if (code > Character.MAX_CODE_POINT || code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE) {
            throw SyntaxProblem.at(at, end, "this escape names no character");
        }
        value.appendCodePoint(code);
        return end;
    }
}
