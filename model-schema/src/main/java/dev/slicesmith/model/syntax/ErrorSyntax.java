package dev.slicesmith.model.syntax;

import dev.slicesmith.model.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * A reason for which a command is refused.
 *
 * @param name the name as written
 * @param message for people; {@code {field}} stands for a field's value
 * @param fields what the rejection carries
 * @param doc description, notes, link, Java name
 */
public record ErrorSyntax(SourceText name, Optional<SourceText> message, List<FieldSyntax> fields, DocSyntax doc) {

    public ErrorSyntax {
        fields = List.copyOf(fields);
    }
}
