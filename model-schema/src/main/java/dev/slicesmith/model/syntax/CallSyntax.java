package dev.slicesmith.model.syntax;

import dev.slicesmith.model.source.SourceText;
import java.util.List;

/**
 * Work outside the system.
 *
 * @param port the interface that a person implements
 * @param with its arguments
 * @param returns what comes back
 */
public record CallSyntax(SourceText port, List<AssignmentSyntax> with, List<FieldSyntax> returns) {

    public CallSyntax {
        with = List.copyOf(with);
        returns = List.copyOf(returns);
    }
}
