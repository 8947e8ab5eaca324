package dev.slicesmith.support;

import java.util.function.IntPredicate;

/** Reads a pattern character by character. */
final class PatternChars {

    private final String pattern;
    private int at;

    PatternChars(String pattern) {
        this.pattern = pattern;
    }

    boolean atEnd() {
        return at >= pattern.length();
    }

    boolean isNext(String text) {
        return pattern.startsWith(text, at);
    }

    boolean take(String text) {
        boolean there = isNext(text);
        if (there) {
            at += text.length();
        }
        return there;
    }

    int next() {
        if (atEnd()) {
            throw problem("the pattern ends too early");
        }
        int c = pattern.codePointAt(at);
        at += Character.charCount(c);
        return c;
    }

    /** Takes back the last character, which is one unit long. */
    void back() {
        at--;
    }

    /** Takes {@code [:name:]} and gives the name; null if it is not there. */
    String posixName() {
        int end = pattern.indexOf(":]", at + 2);
        if (end < 0) {
            return null;
        }
        String name = pattern.substring(at + 2, end);
        at = end + 2;
        return name;
    }

    IllegalArgumentException problem(String what) {
        return new IllegalArgumentException("this is no pattern: " + what);
    }

    void groupName() {
        int start = at;
        while (!atEnd() && PatternSets.isWord(pattern.charAt(at))) {
            at++;
        }
        if (at == start || !take(">")) {
            throw problem("a group's name has letters, digits and _ between < and >");
        }
    }

    /** Takes {@code *}, {@code +}, <code>?</code> or {@code {n,m}}; null if none is there. */
    int[] repetition() {
        if (take("*")) {
            return new int[] {0, -1};
        }
        if (take("+")) {
            return new int[] {1, -1};
        }
        if (take("?")) {
            return new int[] {0, 1};
        }
        return isNext("{") ? counted() : null;
    }

    /** {@code {n}}, {@code {n,}} or {@code {n,m}}; anything else in braces is plain text. */
    private int[] counted() {
        int end = pattern.indexOf('}', at);
        String[] parts = end < 0 ? new String[0] : pattern.substring(at + 1, end).split(",", -1);
        if (parts.length < 1 || parts.length > 2 || !isNumber(parts[0])
                || parts.length == 2 && !parts[1].isEmpty() && !isNumber(parts[1])) {
            return null;
        }
        at = end + 1;
        int least = number(parts[0]);
        int most = parts.length == 1 ? least : parts[1].isEmpty() ? -1 : number(parts[1]);
        return new int[] {least, most};
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && (text.length() == 1 || text.charAt(0) != '0');
    }

    private static int number(String digits) {
        return digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    /** The set that stands behind a backslash. */
    IntPredicate escapedSet() {
        int c = next();
        IntPredicate perl = c < 128 ? PatternSets.perl((char) c) : null;
        if (perl != null) {
            return perl;
        }
        if (c == 'p' || c == 'P') {
            String name = take("{") ? until('}') : Character.toString(next());
            boolean negated = name.startsWith("^") != (c == 'P');
            IntPredicate set = PatternSets.unicode(name.startsWith("^") ? name.substring(1) : name);
            return negated ? set.negate() : set;
        }
        int plain = escapedCharacter(c);
        return x -> x == plain;
    }

    /** The character that stands behind a backslash, which begins with this one. */
    int escapedCharacter(int c) {
        switch (c) {
            case 'n': return '\n';
            case 't': return '\t';
            case 'r': return '\r';
            case 'f': return '\f';
            case 'a': return 7;
            case 'v': return 11;
            case 'x': return code(take("{") ? until('}') : "" + (char) next() + (char) next(), 16);
            case '0': return code(octal("0"), 8);
            default:
        }
        if (c >= '1' && c <= '7' && !atEnd() && pattern.charAt(at) >= '0' && pattern.charAt(at) <= '7') {
            return code(octal("" + (char) c), 8);
        }
        if (c >= 128 || !Character.isLetterOrDigit(c)) {
            return c;
        }
        throw problem("\"\\" + Character.toString(c) + "\" means nothing");
    }

    private String octal(String first) {
        StringBuilder digits = new StringBuilder(first);
        while (digits.length() < 3 && !atEnd() && pattern.charAt(at) >= '0' && pattern.charAt(at) <= '7') {
            digits.append((char) next());
        }
        return digits.toString();
    }

    private String until(char closing) {
        int end = pattern.indexOf(closing, at);
        if (end < 0) {
            throw problem("a \"{\" is never closed");
        }
        String inner = pattern.substring(at, end);
        at = end + 1;
        return inner;
    }

    private int code(String digits, int radix) {
        if (digits.isEmpty() || digits.length() > 6 || digits.chars().anyMatch(d -> Character.digit(d, radix) < 0)) {
            throw problem("an escape names no character");
        }
        int code = Integer.parseInt(digits, radix);
        if (code > Character.MAX_CODE_POINT) {
            throw problem("an escape names no character");
        }
        return code;
    }
}
