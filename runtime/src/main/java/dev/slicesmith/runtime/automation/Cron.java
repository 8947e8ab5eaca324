package dev.slicesmith.runtime.automation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * A cron expression of five fields, with lists, ranges and steps; Sunday is 0 or 7. If both days are restricted, one of
 * them has to match, as ever. A time that a change of clocks leaves out is moved forward; one that comes twice counts
 * once.
 */
record Cron(BitSet minutes, BitSet hours, BitSet days, BitSet months, BitSet weekdays, boolean eitherDay, ZoneId zone)
        implements Schedule {

    /** The longest gap is that between two 29ths of February around a century. */
    private static final int DAYS = 8 * 366 + 1;

    private static final List<String> MONTHS = List.of(
            "", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final List<String> WEEKDAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");

    static Cron parse(String expression, ZoneId zone) {
        String[] fields = expression.strip().split("\\s+");
        if (fields.length != 5) {
            throw new IllegalArgumentException("cron takes 5 fields: minute hour day month weekday");
        }
        BitSet weekdays = field(fields[4], 0, 7, WEEKDAYS);
        if (weekdays.get(7)) {
            weekdays.set(0);
        }
        return new Cron(field(fields[0], 0, 59, List.of()), field(fields[1], 0, 23, List.of()),
                field(fields[2], 1, 31, List.of()), field(fields[3], 1, 12, MONTHS), weekdays,
                !fields[2].startsWith("*") && !fields[4].startsWith("*"), zone);
    }

    private static BitSet field(String text, int first, int last, List<String> names) {
        BitSet values = new BitSet();
        for (String part : text.split(",", -1)) {
            String[] steps = part.split("/", 2);
            int step = steps.length == 2 ? number(steps[1], 1, last, List.of()) : 1;
            String[] range = steps[0].equals("*") ? new String[] {"" + first, "" + last} : steps[0].split("-", 2);
            int from = number(range[0], first, last, names);
            int to = range.length == 2 ? number(range[1], first, last, names) : steps.length == 2 ? last : from;
            if (to < from) {
                throw new IllegalArgumentException("cron: " + part + " ends before it begins");
            }
            for (int value = from; value <= to; value += step) {
                values.set(value);
            }
        }
        return values;
    }

    private static int number(String text, int first, int last, List<String> names) {
        int named = names.indexOf(text.toUpperCase(Locale.ROOT));
        if (named >= 0 && !text.isEmpty()) {
            return named;
        }
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < first || Integer.parseInt(text) > last) {
            throw new IllegalArgumentException("cron: '" + text + "' is not a number from " + first + " to " + last);
        }
        return Integer.parseInt(text);
    }

    @Override
    public Instant next(Instant after) {
        LocalDate day = after.atZone(zone).toLocalDate();
        for (int i = 0; i < DAYS; i++, day = day.plusDays(1)) {
            if (matches(day)) {
                Instant found = nextOn(day, after);
                if (found != null) {
                    return found;
                }
            }
        }
        throw new IllegalArgumentException("cron: there is no such day");
    }

    private boolean matches(LocalDate day) {
        if (!months.get(day.getMonthValue())) {
            return false;
        }
        boolean date = days.get(day.getDayOfMonth());
        boolean weekday = weekdays.get(day.getDayOfWeek().getValue() % 7);
        return eitherDay ? date || weekday : date && weekday;
    }

    private Instant nextOn(LocalDate day, Instant after) {
        for (int hour = hours.nextSetBit(0); hour >= 0; hour = hours.nextSetBit(hour + 1)) {
            for (int minute = minutes.nextSetBit(0); minute >= 0; minute = minutes.nextSetBit(minute + 1)) {
                Instant time = LocalDateTime.of(day, LocalTime.of(hour, minute)).atZone(zone).toInstant();
                if (time.isAfter(after)) {
                    return time;
                }
            }
        }
        return null;
    }
}
