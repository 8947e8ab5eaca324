package dev.slicesmith.runtime.automation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Points in time that come again and again. */
@FunctionalInterface
public interface Schedule {

    /** The next point in time, strictly after the given one. */
    Instant next(Instant after);

    /** Every so often, counted from the epoch, so that a restart changes nothing. */
    static Schedule every(Duration period) {
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException("a period is longer than nothing");
        }
        long millis = Math.max(1, period.toMillis());
        return after -> Instant.ofEpochMilli((Math.floorDiv(after.toEpochMilli(), millis) + 1) * millis);
    }

    /**
     * As cron does: minute, hour, day of month, month, day of week.
     *
     * @throws IllegalArgumentException if the expression is not understood
     */
    static Schedule cron(String expression, ZoneId zone) {
        return Cron.parse(expression, zone);
    }
}
