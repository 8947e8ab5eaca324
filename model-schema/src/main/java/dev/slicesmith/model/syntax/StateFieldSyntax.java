package dev.slicesmith.model.syntax;

import dev.slicesmith.model.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a decision must know.
 *
 * @param name the name as written
 * @param type its type, where the expressions do not tell it
 * @param initial an expression for its value before any event
 * @param by command fields whose tags select the events; absent means the default boundary, empty means all events
 * @param on per event, the new value
 * @param value computed from command and state instead
 * @param doc description, notes, link
 */
public record StateFieldSyntax(
        SourceText name,
        Optional<TypeRefSyntax> type,
        Optional<SourceText> initial,
        Optional<List<SourceText>> by,
        List<AssignmentSyntax> on,
        Optional<SourceText> value,
        DocSyntax doc) {

    public StateFieldSyntax {
        by = by.map(List::copyOf);
        on = List.copyOf(on);
    }
}
