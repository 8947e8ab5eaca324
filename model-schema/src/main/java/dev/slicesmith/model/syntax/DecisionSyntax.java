package dev.slicesmith.model.syntax;

import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * How a command is decided.
 *
 * @param state what the decision must know
 * @param rules reasons to refuse, in order
 * @param emits what happens, in order
 * @param reads views that hand-written code sees
 * @param idempotency the command field that tells repetitions
 * @param written whether the slice has any of {@code state}, {@code rules}, {@code emits}, even if empty
 */
public record DecisionSyntax(
        List<StateFieldSyntax> state,
        List<Rule> rules,
        List<Emit> emits,
        List<SourceText> reads,
        Optional<SourceText> idempotency,
        boolean written) {

    public static final DecisionSyntax NONE =
            new DecisionSyntax(List.of(), List.of(), List.of(), List.of(), Optional.empty(), false);

    public DecisionSyntax {
        state = List.copyOf(state);
        rules = List.copyOf(rules);
        emits = List.copyOf(emits);
        reads = List.copyOf(reads);
    }

    /**
     * A reason to refuse.
     *
     * @param reject the error
     * @param when the condition; absent means that hand-written code decides
     * @param set the error's fields
     * @param doc description, notes, link
     * @param span the whole rule
     */
    public record Rule(
            SourceText reject,
            Optional<SourceText> when,
            List<AssignmentSyntax> set,
            DocSyntax doc,
            SourceSpan span) {

        public Rule {
            set = List.copyOf(set);
        }
    }

    /**
     * An event that happens.
     *
     * @param event the event
     * @param when only if this holds
     * @param each once per element
     * @param set the event's fields
     * @param doc description, notes, link
     * @param span the whole entry
     */
    public record Emit(
            SourceText event,
            Optional<SourceText> when,
            Optional<EachSyntax> each,
            List<AssignmentSyntax> set,
            DocSyntax doc,
            SourceSpan span) {

        public Emit {
            set = List.copyOf(set);
        }
    }
}
