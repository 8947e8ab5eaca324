package dev.slicesmith.importer.board;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A step of a specification.
 *
 * @param id its own id, or on some boards the element's
 * @param kind what it is, if said; a query counts as absent
 * @param query whether it asks a view
 * @param title its cleaned text
 * @param linkedId the element's id; empty if not said
 * @param values by field name, as far as given
 * @param rows values of several rows, events or one command, which win over {@code values}
 * @param empty whether an empty answer is expected
 * @param description more text, on errors the message
 * @param fields the element's fields, where the step repeats them
 */
public record BoardStep(
        String id,
        Optional<ElementKind> kind,
        boolean query,
        String title,
        String linkedId,
        Map<String, BoardValue> values,
        List<Map<String, BoardValue>> rows,
        boolean empty,
        String description,
        List<BoardField> fields) {

    public BoardStep {
        values = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(values));
        rows = List.copyOf(rows);
        fields = List.copyOf(fields);
    }

    /** A step that does not repeat fields. */
    public BoardStep(
            String id, Optional<ElementKind> kind, boolean query, String title, String linkedId,
            Map<String, BoardValue> values, List<Map<String, BoardValue>> rows, boolean empty, String description) {
        this(id, kind, query, title, linkedId, values, rows, empty, description, List.of());
    }
}
