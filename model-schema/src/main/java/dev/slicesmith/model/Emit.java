package dev.slicesmith.model;

import dev.slicesmith.model.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * An event that a decision makes.
 *
 * @param event the event
 * @param when only if this holds
 * @param each once per element
 * @param set values of the event's fields
 * @param span where the entry stands
 */
public record Emit(
        Event event,
        Optional<Expression> when,
        Optional<Each> each,
        List<Assignment> set,
        Documentation documentation,
        SourceSpan span) {

    public Emit {
        set = List.copyOf(set);
    }
}
