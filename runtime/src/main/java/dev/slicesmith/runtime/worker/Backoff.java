package dev.slicesmith.runtime.worker;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait after failures: twice as long each time up to a bound, and between half of that and all of it, so
 * that those who failed together do not come back together.
 *
 * @param first after the first failure, at most
 * @param longest after many
 */
public record Backoff(Duration first, Duration longest) {

    /** How long to wait after this many failures in a row, from 1. */
    public Duration after(int failures) {
        long doubled = first.toMillis() << Math.min(failures - 1, 30);
        long bound = Math.max(1, Math.min(longest.toMillis(), doubled));
        return Duration.ofMillis(bound / 2 + ThreadLocalRandom.current().nextLong(bound / 2 + 1));
    }
}
