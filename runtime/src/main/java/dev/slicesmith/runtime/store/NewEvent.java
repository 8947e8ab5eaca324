package dev.slicesmith.runtime.store;

import dev.slicesmith.support.Tag;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * An event that is to be appended.
 *
 * @param id unique, chosen by the caller
 * @param type the event's name in the model
 * @param version the version of the event's fields, from 1
 * @param tags what the event belongs to
 * @param data the fields as JSON
 */
public record NewEvent(UUID id, String type, int version, List<Tag> tags, String data) {

    public NewEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(data, "data");
        tags = List.copyOf(tags);
    }

    /** Without the data, which has no place in logs. */
    @Override
    public String toString() {
        return type + " " + id;
    }
}
