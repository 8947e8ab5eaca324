package dev.slicesmith.model;

import dev.slicesmith.model.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A reason to refuse a command.
 *
 * @param error what the command is refused with
 * @param when the condition; absent if hand-written code decides
 * @param set values of the error's fields
 * @param span where the rule stands
 */
public record Rule(
        ErrorDefinition error,
        Optional<Expression> when,
        List<Assignment> set,
        Documentation documentation,
        SourceSpan span) {

    public Rule {
        set = List.copyOf(set);
    }
}
