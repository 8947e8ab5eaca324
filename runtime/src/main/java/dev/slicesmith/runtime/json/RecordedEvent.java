package dev.slicesmith.runtime.json;

import dev.slicesmith.runtime.store.Metadata;
import dev.slicesmith.runtime.store.StoredEvent;
import dev.slicesmith.support.Meta;
import java.util.Objects;

/**
 * An event as the domain knows it, beside what the store knows of it.
 *
 * @param event what happened
 * @param stored how it was stored
 */
public record RecordedEvent<E>(E event, StoredEvent stored) {

    public RecordedEvent {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(stored, "stored");
    }

    /** Its place in the order of all events. */
    public long position() {
        return stored.position();
    }

    /** What the domain knows of it besides its fields. */
    public Meta meta() {
        return stored.metadata().meta(stored.position());
    }

    /** When, why and by whom. */
    public Metadata metadata() {
        return stored.metadata();
    }

    /** Without the data, which has no place in logs. */
    @Override
    public String toString() {
        return stored.toString();
    }
}
