package dev.slicesmith.model.syntax;

import dev.slicesmith.model.source.SourceText;
import java.util.List;

/** An intention to change state. */
public record CommandSyntax(SourceText name, List<FieldSyntax> fields, DocSyntax doc) {

    public CommandSyntax {
        fields = List.copyOf(fields);
    }
}
