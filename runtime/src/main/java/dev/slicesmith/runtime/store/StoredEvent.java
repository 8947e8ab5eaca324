package dev.slicesmith.runtime.store;

import dev.slicesmith.support.Tag;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * An event as it was stored.
 *
 * @param position its place in the store's global order; positions rise, with gaps
 * @param id as given when it was appended
 * @param type the event's name in the model
 * @param version the version of the event's fields, from 1
 * @param tags what the event belongs to
 * @param data the fields as JSON
 * @param metadata when, why and by whom
 */
public record StoredEvent(
        long position, UUID id, String type, int version, List<Tag> tags, String data, Metadata metadata) {

    private static final long NOT_YET = -1;

    public StoredEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(metadata, "metadata");
        tags = List.copyOf(tags);
    }

    /** The event at the position that the store gave it. */
    public static StoredEvent of(long position, NewEvent event, Metadata metadata) {
        return new StoredEvent(
                position, event.id(), event.type(), event.version(), event.tags(), event.data(), metadata);
    }

    /** The event before it has a position. */
    public static StoredEvent coming(NewEvent event, Metadata metadata) {
        return of(NOT_YET, event, metadata);
    }

    /** The same at another position. */
    public StoredEvent at(long other) {
        return new StoredEvent(other, id, type, version, tags, data, metadata);
    }

    /**
     * Its place in the store's global order; positions rise, with gaps.
     *
     * @throws IllegalStateException if it has none yet
     */
    @Override
    public long position() {
        if (position == NOT_YET) {
            throw new IllegalStateException("the event has no position yet");
        }
        return position;
    }

    /** Without the data, which has no place in logs. */
    @Override
    public String toString() {
        return type + " at " + position;
    }
}
