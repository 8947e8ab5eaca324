package dev.slicesmith.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Days of the calendar. */
public final class Dates {

    private Dates() {}

    /** How many days it is from one day to another; negative if that is earlier. */
    public static int daysBetween(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    /** The moment at which a day begins: midnight, or later where clocks are put forward at midnight. */
    public static Instant startOfDay(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }

    /** The same time of the day, so many days later. */
    public static Instant plusDays(Instant instant, long days, ZoneId zone) {
        return instant.atZone(zone).plusDays(days).toInstant();
    }

    /** The same time of the day, so many months later; at the end of a shorter month its last day. */
    public static Instant plusMonths(Instant instant, long months, ZoneId zone) {
        return instant.atZone(zone).plusMonths(months).toInstant();
    }
}
