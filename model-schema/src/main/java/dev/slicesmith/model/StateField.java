package dev.slicesmith.model;

import dev.slicesmith.model.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a decision must know.
 *
 * @param type as written; if absent, the expressions tell it
 * @param initial its value before any event; else its type's empty value, or absent
 * @param boundary which events it is made of
 * @param on per event its new value
 * @param value computes it from command and state instead
 */
public record StateField(
        Name name,
        Optional<FieldType> type,
        Optional<Expression> initial,
        Boundary boundary,
        List<Evolution> on,
        Optional<Expression> value,
        Documentation documentation,
        SourceSpan span)
        implements Element {

    public StateField {
        on = List.copyOf(on);
    }

    /**
     * What an event makes of it.
     *
     * @param event the event
     * @param value its new value; absent if the event's field of the same name and type gives it
     */
    public record Evolution(Event event, Optional<Expression> value) {}
}
