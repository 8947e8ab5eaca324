package dev.slicesmith.model.link;

import dev.slicesmith.support.Durations;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;

/** Durations as the language writes them: {@code 90s 15m 24h 7d}, several in a row ({@code 1h30m}), or ISO 8601. */
final class DurationText {

    private DurationText() {}

    /** The duration that a text means, if it is one. */
    static Optional<Duration> parse(String text) {
        try {
            boolean iso = text.startsWith("P") || text.startsWith("-P");
            return Optional.of(iso ? Duration.parse(text) : Durations.of(text));
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
