package dev.slicesmith.model;

import dev.slicesmith.model.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A reason for which a command is refused.
 *
 * @param message for people; {@code {field}} stands for the value of the field with that name
 * @param fields what the rejection carries
 */
public record ErrorDefinition(
        Name name, Optional<String> message, List<Field> fields, Documentation documentation, SourceSpan span)
        implements Element {

    public ErrorDefinition {
        fields = List.copyOf(fields);
    }
}
