package dev.slicesmith.runtime.store;

import dev.slicesmith.support.Meta;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * What is known of an event besides its fields.
 *
 * @param time when it was appended, in microseconds, which is what databases keep
 * @param correlation what it belongs to as a whole, such as a request; or null
 * @param causation what led to it, such as the id of another event; or null
 * @param user who caused it; or null
 */
public record Metadata(Instant time, String correlation, String causation, String user) {

    public Metadata {
        Objects.requireNonNull(time, "time");
        time = time.truncatedTo(ChronoUnit.MICROS);
    }

    /** What the domain knows of it, at a position. */
    public Meta meta(long position) {
        return new Meta(time, user == null ? "" : user, position);
    }

    /** Metadata with a time only. */
    public static Metadata at(Instant time) {
        return new Metadata(time, null, null, null);
    }
}
