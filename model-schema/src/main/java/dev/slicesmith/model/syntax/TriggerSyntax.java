package dev.slicesmith.model.syntax;

import dev.slicesmith.model.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * What sets a slice off, with everything that was written of it.
 *
 * @param actor a role
 * @param screen where the role acts or looks
 * @param todo a to-do list: one command per row
 * @param after an event to react to
 * @param every a period
 * @param cron a calendar expression
 * @param when narrows rows or events
 * @param each one command per element
 * @param with the command's fields
 * @param call the port that does the outside work
 */
public record TriggerSyntax(
        Optional<SourceText> actor,
        Optional<SourceText> screen,
        Optional<SourceText> todo,
        Optional<SourceText> after,
        Optional<SourceText> every,
        Optional<SourceText> cron,
        Optional<SourceText> when,
        Optional<EachSyntax> each,
        List<AssignmentSyntax> with,
        Optional<CallSyntax> call) {

    public static final TriggerSyntax NONE = new TriggerSyntax(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    public TriggerSyntax {
        with = List.copyOf(with);
    }
}
