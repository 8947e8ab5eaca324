package dev.slicesmith.support;

import java.util.List;
import java.util.Objects;

/**
 * An event as it was recorded.
 *
 * @param event what happened
 * @param tags the identities that it concerns
 * @param meta when, by whom, and at which position
 */
public record Recorded<E>(E event, List<Tag> tags, Meta meta) {

    public Recorded {
        Objects.requireNonNull(event, "event");
        tags = List.copyOf(tags);
        Objects.requireNonNull(meta, "meta");
    }
}
