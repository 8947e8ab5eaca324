package dev.slicesmith.model;

import dev.slicesmith.model.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/** An intention to change state. */
public record Command(Name name, List<Field> fields, Documentation documentation, SourceSpan span)
        implements Element {

    public Command {
        fields = List.copyOf(fields);
    }

    /** The field with this name, as text or as Java name. */
    public Optional<Field> field(String name) {
        return Fields.named(fields, name);
    }
}
