package dev.slicesmith.support;

import java.time.Instant;
import java.util.Objects;

/**
 * What is known of an event, or of a command's call, besides its data.
 *
 * @param time when it was recorded
 * @param user who caused it; empty if nobody is known
 * @param position its place in the order of all events, from 1; of a call, that of the last event before it
 */
public record Meta(Instant time, String user, long position) {

    public Meta {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(user, "user");
    }
}
