package dev.slicesmith.model.syntax;

import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * What one event does to the rows of a view.
 *
 * @param event the event
 * @param key expressions for key fields, where names do not match
 * @param where picks existing rows instead
 * @param set new values of fields
 * @param delete whether the rows go
 * @param create {@code false} if a missing row is not created
 * @param each once per element
 * @param doc description, notes, link
 * @param span the whole entry
 */
public record ProjectionEntrySyntax(
        SourceText event,
        List<AssignmentSyntax> key,
        Optional<SourceText> where,
        List<AssignmentSyntax> set,
        boolean delete,
        boolean create,
        Optional<EachSyntax> each,
        DocSyntax doc,
        SourceSpan span) {

    public ProjectionEntrySyntax {
        key = List.copyOf(key);
        set = List.copyOf(set);
    }
}
