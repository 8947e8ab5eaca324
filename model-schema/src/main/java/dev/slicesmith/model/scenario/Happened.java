package dev.slicesmith.model.scenario;

import dev.slicesmith.model.Event;
import dev.slicesmith.model.Event.TagField;
import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.expression.eval.RecordValue;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * An event that was recorded.
 *
 * @param event which event
 * @param values its fields
 * @param time when
 * @param position its number, from 1
 */
record Happened(Event event, RecordValue values, Instant time, long position) {

    boolean is(Event other) {
        return event.name().equals(other.name());
    }

    RecordValue meta() {
        return new RecordValue(Map.of("time", time, "user", "", "position", position));
    }

    /** Whether it carries this tag. */
    boolean isTagged(StrongType id, Object value) {
        for (TagField tag : event.tags()) {
            if (tag.id().equals(id) && holds(values.get(tag.field().name().java()), value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Object field, Object value) {
        if (field instanceof Optional<?> optional) {
            return optional.isPresent() && optional.get().equals(value);
        }
        return field instanceof Collection<?> all ? all.contains(value) : field.equals(value);
    }
}
