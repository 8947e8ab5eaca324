package dev.slicesmith.model.write;

import java.util.Locale;
import java.util.Set;

/** Decides how a scalar is written so that every reader of YAML gets the same text back. */
final class Scalars {

    private static final Set<String> WORDS_WITH_MEANING =
            Set.of("null", "~", "true", "false", ".nan", ".inf", "-.inf", "+.inf", "<<");
    private static final Set<String> NOTHING = Set.of("null", "~");
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";
    private static final String FLOW_INDICATORS = ",[]{}";

    private Scalars() {}

    /** The scalar on one line. */
    static String inline(OutNode.Scalar scalar, boolean flow) {
        String text = scalar.text();
        return switch (scalar.quoting()) {
            case NOTHING -> "";
            case EXPRESSION -> quoted(text);
            case WORD -> isPlain(text, flow) ? text : quoted(text);
            case NAME -> isPlain(text, flow) && !hasOtherMeaning(text) ? text : quoted(text);
        };
    }

    /** Whether a word means nothing if it stands there bare. */
    static boolean isNothing(String text) {
        return text.isEmpty() || NOTHING.contains(text);
    }

    private static boolean hasOtherMeaning(String text) {
        if (WORDS_WITH_MEANING.contains(text.toLowerCase(Locale.ROOT))) {
            return true;
        }
        char first = text.charAt(0);
        if (first != '.' && first != '+' && first != '-' && !isDigit(first)) {
            return false;
        }
        boolean digits = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits |= isDigit(c);
            if (!isDigit(c) && "+-.:_xXoObBeEaAcCdDfFtTzZ".indexOf(c) < 0) {
                return false;
            }
        }
        return digits;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPlain(String text, boolean flow) {
        if (text.isEmpty() || isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1)) || text.endsWith(":")
                || text.startsWith("---") || text.startsWith("...")) {
            return false;
        }
        boolean minus = text.charAt(0) == '-' && text.length() > 1 && Character.isLetterOrDigit(text.charAt(1));
        if (INDICATORS.indexOf(text.charAt(0)) >= 0 && !minus) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            boolean colon = c == ':' && (next == ' ' || flow && !Character.isLetterOrDigit(next));
            boolean special = colon || c == ' ' && next == '#' || flow && (FLOW_INDICATORS.indexOf(c) >= 0 || c == '?') || needsEscape(text, i);
            if (special) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** Whether the character cannot stand in a file as it is. */
    static boolean needsEscape(String text, int index) {
        char c = text.charAt(index);
        if (Character.isSurrogate(c)) {
            boolean pair = Character.isHighSurrogate(c)
                    ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                    : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
            return !pair;
        }
        return c < ' ' || c >= 0x7F && c < 0xA0 || c == '\u2028' || c == '\u2029' || c == '\uFEFF' || c >= 0xFFFE;
    }

    /** In double quotes; in single quotes if that saves escapes. */
    private static String quoted(String text) {
        boolean escapes = false;
        boolean single = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
        for (int i = 0; i < text.length() && !escapes; i++) {
            escapes = needsEscape(text, i);
        }
        if (single && !escapes) {
            return "'" + text.replace("'", "''") + "'";
        }
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            escape(text, i, out);
        }
        return out.append('"').toString();
    }

    private static void escape(String text, int index, StringBuilder out) {
        char c = text.charAt(index);
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            case '\r' -> out.append("\\r");
            default -> {
                if (needsEscape(text, index)) {
                    out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
