package dev.slicesmith.model;

import dev.slicesmith.model.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * What one event does to the rows of a view.
 *
 * @param event the event
 * @param key explicit values of key fields; a key field without one takes the event's field of its name
 * @param where picks existing rows instead
 * @param set explicit values of fields; another field takes the event's field of its name and type
 * @param delete whether the rows go
 * @param create whether a missing row is created
 * @param each once per element
 * @param span where the entry stands
 */
public record Projection(
        Event event,
        List<Assignment> key,
        Optional<Expression> where,
        List<Assignment> set,
        boolean delete,
        boolean create,
        Optional<Each> each,
        Documentation documentation,
        SourceSpan span) {

    public Projection {
        key = List.copyOf(key);
        set = List.copyOf(set);
    }
}
