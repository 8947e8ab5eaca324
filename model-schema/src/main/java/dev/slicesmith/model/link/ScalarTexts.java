package dev.slicesmith.model.link;

import dev.slicesmith.model.ScalarType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.UUID;

/** Scalars by their text. Numbers are decimal, dates are ISO 8601, whatever the machine's locale. */
final class ScalarTexts {

    /** More digits are nobody's wish and would cost time and space. */
    private static final int MAX_DIGITS = 1_000;

    private ScalarTexts() {}

    /**
     * What a text means as a scalar.
     *
     * @param zone for an instant that is written without one
     * @return as {@link dev.slicesmith.model.Value.Scalar} says; null if the text is none
     */
    static Object convert(String text, ScalarType type, ZoneId zone) {
        try {
            return switch (type) {
                case STRING, JSON -> text;
                case BOOLEAN -> text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
                case INT -> isInteger(text) ? (Object) Integer.valueOf(text) : null;
                case LONG -> isInteger(text) ? (Object) Long.valueOf(text) : null;
                case DOUBLE -> finite(text);
                case DECIMAL -> decimal(text);
                case UUID -> uuid(text);
                case DATE -> IsoText.date(text);
                case TIME -> IsoText.time(text);
                case DATETIME -> IsoText.dateTime(withT(text));
                case INSTANT -> IsoText.instant(withT(text), zone);
                case DURATION -> DurationText.parse(text).orElse(null);
            };
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    /** How a scalar is written, for people. */
    static String form(ScalarType type) {
        return switch (type) {
            case BOOLEAN -> "write true or false";
            case INT -> "write a whole number of at most 32 bits, such as 42";
            case LONG -> "write a whole number of at most 64 bits, such as 42";
            case DOUBLE, DECIMAL -> "write a number, such as 9.90";
            case UUID -> "write a UUID, or a word that stands for one";
            case DATE -> "write a date, such as 2026-01-31";
            case TIME -> "write a time, such as 14:30";
            case DATETIME -> "write date and time, such as 2026-01-31T14:30";
            case INSTANT -> "write a time with its zone, such as 2026-01-31T14:30:00Z";
            case DURATION -> "write a duration, such as 90s, 15m, 24h or 7d";
            case STRING, JSON -> "write a text";
        };
    }

    private static Double finite(String text) {
        if (!isNumber(text)) {
            return null;
        }
        double value = Double.parseDouble(text);
        return Double.isInfinite(value) ? null : value;
    }

    /** Without trailing zeros, so that equality is by value. */
    private static BigDecimal decimal(String text) {
        if (!isNumber(text)) {
            return null;
        }
        BigDecimal value = new BigDecimal(text);
        if (value.precision() > MAX_DIGITS || Math.abs((long) value.scale()) > MAX_DIGITS) {
            return null;
        }
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    private static UUID uuid(String text) {
        if (text.length() != 36) {
            return null;
        }
        for (int i = 0; i < 36; i++) {
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? text.charAt(i) != '-' : !isHexDigit(text.charAt(i))) {
                return null;
            }
        }
        return UUID.fromString(text);
    }

    private static boolean isHexDigit(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    /** YAML people write a blank between date and time. */
    private static String withT(String text) {
        return text.length() > 10 && text.charAt(10) == ' ' ? text.substring(0, 10) + 'T' + text.substring(11) : text;
    }

    private static boolean isInteger(String text) {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        return text.length() > start && text.length() < 30 && digitsEnd(text, start) == text.length();
    }

    /** Digits with sign, fraction and exponent; a digit is due before the point. */
    private static boolean isNumber(String text) {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int end = digitsEnd(text, start);
        if (end == start || text.length() > MAX_DIGITS) {
            return false;
        }
        if (end < text.length() && text.charAt(end) == '.') {
            int fraction = end + 1;
            end = digitsEnd(text, fraction);
            if (end == fraction) {
                return false;
            }
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int exponent = end + 1;
            if (exponent < text.length() && (text.charAt(exponent) == '+' || text.charAt(exponent) == '-')) {
                exponent++;
            }
            end = digitsEnd(text, exponent);
            return end > exponent && end - exponent < 6 && end == text.length();
        }
        return end == text.length();
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
