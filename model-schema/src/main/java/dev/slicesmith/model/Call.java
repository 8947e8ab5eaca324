package dev.slicesmith.model;

import dev.slicesmith.model.source.SourceSpan;
import java.util.List;

/**
 * Work outside the system, through an interface that a person implements.
 *
 * @param port the interface
 * @param with its arguments; none means the row or the event itself
 * @param returns what comes back, {@code result} in expressions
 * @param span where the port is named
 */
public record Call(Name port, List<Argument> with, List<Field> returns, SourceSpan span) {

    public Call {
        with = List.copyOf(with);
        returns = List.copyOf(returns);
    }

    /**
     * One argument.
     *
     * @param name its name
     * @param expression its value, which also gives its type
     */
    public record Argument(Name name, Expression expression) {}
}
