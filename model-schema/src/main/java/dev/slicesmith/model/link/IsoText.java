package dev.slicesmith.model.link;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Dates and times in ISO 8601. The usual forms are read by hand, because the formatters of {@code java.time} take
 * milliseconds to load; the unusual ones are left to them. Whatever is none throws {@code DateTimeException}.
 */
final class IsoText {

    private IsoText() {}

    static LocalDate date(String text) {
        return text.length() == 10 && matches(text, "0000-00-00")
                ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                : LocalDate.parse(text);
    }

    static LocalTime time(String text) {
        if (text.length() == 5 && matches(text, "00:00")) {
            return LocalTime.of(number(text, 0, 2), number(text, 3, 5));
        }
        return text.length() == 8 && matches(text, "00:00:00")
                ? LocalTime.of(number(text, 0, 2), number(text, 3, 5), number(text, 6, 8))
                : LocalTime.parse(text);
    }

    /** With a {@code T} between date and time. */
    static LocalDateTime dateTime(String text) {
        return text.length() > 10 && text.charAt(10) == 'T'
                ? LocalDateTime.of(date(text.substring(0, 10)), time(text.substring(11)))
                : LocalDateTime.parse(text);
    }

    /** A time with or without a zone, or a date, which means its begin; the given zone is for those without. */
    static Instant instant(String text, ZoneId zone) {
        int t = text.indexOf('T');
        if (t < 0) {
            return date(text).atStartOfDay(zone).toInstant();
        }
        if (text.endsWith("Z")) {
            return dateTime(text.substring(0, text.length() - 1)).toInstant(ZoneOffset.UTC);
        }
        boolean offset = text.indexOf('+', t) >= 0 || text.indexOf('-', t) >= 0;
        return offset ? OffsetDateTime.parse(text).toInstant() : dateTime(text).atZone(zone).toInstant();
    }

    /** Whether the text has digits where the form has zeros, and else the form's characters. */
    private static boolean matches(String text, String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(i);
            if (form.charAt(i) == '0' ? c < '0' || c > '9' : c != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
