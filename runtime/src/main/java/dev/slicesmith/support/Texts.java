package dev.slicesmith.support;

import java.util.function.IntUnaryOperator;

/** What texts lack. */
public final class Texts {

    private Texts() {}

    /** The number of characters (code points), not of the units that Java keeps them in. */
    public static int size(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * The texts one behind the other.
     *
     * @throws IllegalStateException if they have more than {@link Iterations#LIMIT} characters together, as a text has
     *     that is doubled with each event
     */
    public static String joined(String... parts) {
        long size = 0;
        for (String part : parts) {
            size += part.length();
        }
        if (size > Iterations.LIMIT) {
            throw new IllegalStateException("a text has more than " + Iterations.LIMIT + " characters");
        }
        return String.join("", parts);
    }

    /** The text with small letters for A to Z. */
    public static String lowerAscii(String text) {
        return mapped(text, c -> c >= 'A' && c <= 'Z' ? c + 32 : c);
    }

    /** The text with capitals for a to z. */
    public static String upperAscii(String text) {
        return mapped(text, c -> c >= 'a' && c <= 'z' ? c - 32 : c);
    }

    private static String mapped(String text, IntUnaryOperator change) {
        return text.chars().map(change)
                .collect(StringBuilder::new, (all, c) -> all.append((char) c), StringBuilder::append)
                .toString();
    }

    /** Whether some part of the text matches a pattern in RE2 syntax, in time linear in the text. */
    public static boolean matches(String text, String pattern) {
        return TextPattern.of(pattern).find(text);
    }
}
