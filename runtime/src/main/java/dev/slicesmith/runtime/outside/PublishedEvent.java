package dev.slicesmith.runtime.outside;

import dev.slicesmith.runtime.json.RecordedEvent;
import dev.slicesmith.support.Json;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as other contexts get to see it.
 *
 * @param type its name in the model
 * @param version the version of its fields
 * @param id its own, for good
 * @param position its place in the order of all events
 * @param time when it happened
 * @param data its fields
 */
public record PublishedEvent(String type, int version, UUID id, long position, Instant time, Json data) {

    /** The event as it is stored. */
    public static PublishedEvent of(RecordedEvent<?> event) {
        return new PublishedEvent(event.stored().type(), event.stored().version(), event.stored().id(),
                event.position(), event.metadata().time(), new Json(event.stored().data()));
    }
}
