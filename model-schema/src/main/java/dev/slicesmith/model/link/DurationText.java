package dev.slicesmith.model.link;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;

/** Durations as the language writes them: {@code 90s 15m 24h 7d}, several in a row ({@code 1h30m}), or ISO 8601. */
public final class DurationText {

    private static final String UNITS = "dhms";
    private static final long[] SECONDS = {86_400, 3_600, 60, 1};

    private DurationText() {}

    /** The duration that a text means, if it is one: units from great to small, each at most once. */
    public static Optional<Duration> parse(String text) {
        if (text.startsWith("P") || text.startsWith("-P")) {
            try {
                return Optional.of(Duration.parse(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        boolean negative = text.startsWith("-");
        Optional<Duration> duration = units(text, negative ? 1 : 0);
        return negative ? duration.map(Duration::negated) : duration;
    }

    private static Optional<Duration> units(String text, int from) {
        long seconds = 0;
        int lastUnit = -1;
        int i = from;
        while (i < text.length()) {
            long number = 0;
            int start = i;
            while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9' && i - start < 12) {
                number = number * 10 + text.charAt(i) - '0';
                i++;
            }
            int unit = i < text.length() ? UNITS.indexOf(text.charAt(i)) : -1;
            if (i == start || unit <= lastUnit) {
                return Optional.empty();
            }
            seconds += number * SECONDS[unit];
            lastUnit = unit;
            i++;
        }
        return lastUnit < 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds));
    }
}
