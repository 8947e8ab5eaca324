package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.DecisionSyntax;
import dev.slicesmith.model.syntax.SliceSyntax;
import dev.slicesmith.model.syntax.TriggerSyntax;
import java.util.Optional;

/** Reports parts of a slice that do not go together. */
final class SliceParts {

    private final LinkContext context;

    SliceParts(LinkContext context) {
        this.context = context;
    }

    /** Whether a slice says how its command is decided, if only a little. */
    static boolean hasDecision(DecisionSyntax decision) {
        return decision.written() || !decision.reads().isEmpty() || decision.idempotency().isPresent();
    }

    void check(SliceSyntax slice) {
        if (slice.command().isPresent() && slice.view().isPresent()) {
            context.report(slice.view().get().span(), LinkCode.COMMAND_AND_VIEW,
                    "the slice " + quoted(slice.name()) + " has both a command and a view", "make two slices of it");
        }
        if (slice.command().isEmpty() && slice.view().isEmpty() && !slice.scenarios().isEmpty()) {
            noOwner(slice.scenarios().get(0).name().span(), "`scenarios`", "a `command` or a `view`");
        }
        if (slice.command().isEmpty()) {
            checkWithoutCommand(slice);
        }
        if (slice.view().isEmpty()) {
            checkWithoutView(slice);
        }
        checkTriggers(slice.trigger());
    }

    private void checkWithoutCommand(SliceSyntax slice) {
        if (hasDecision(slice.decision())) {
            noOwner(place(slice), "`state`, `rules`, `emits`, `reads` and `idempotency`", "a `command`");
        }
        TriggerSyntax trigger = slice.trigger();
        Optional<SourceText> automatic = automatic(trigger);
        if (automatic.isPresent() && slice.view().isPresent()) {
            noOwner(automatic.get().span(), "`todo`, `after`, `every` and `cron`", "a `command` to send");
        }
    }

    private void checkWithoutView(SliceSyntax slice) {
        if (!slice.projection().isEmpty()) {
            noOwner(slice.projection().get(0).event().span(), "`on`", "a `view`");
        }
        if (!slice.queries().isEmpty()) {
            noOwner(slice.queries().get(0).name().span(), "`queries`", "a `view`");
        }
    }

    private void checkTriggers(TriggerSyntax trigger) {
        Optional<SourceText> automatic = automatic(trigger);
        if (automatic.isEmpty()) {
            checkWithoutTrigger(trigger);
            return;
        }
        conflict(trigger.todo(), trigger.after(), "`todo` and `after`", "keep one; the other makes a slice of its own");
        conflict(trigger.every(), trigger.cron(), "`every` and `cron`", "keep one");
        conflict(trigger.after(), first(trigger.every(), trigger.cron()), "`after` and a schedule",
                "an event is reacted to at once; for later make a to-do list");
        conflict(automatic, first(trigger.actor(), trigger.screen()), "a person and an automatic trigger",
                "make two slices of it: both may name the same command");
    }

    private void checkWithoutTrigger(TriggerSyntax trigger) {
        String needed = "`todo`, `after`, `every` or `cron`";
        if (trigger.when().isPresent()) {
            noOwner(trigger.when().get().span(), "`when` of a slice", needed);
        }
        if (trigger.each().isPresent()) {
            noOwner(trigger.each().get().list().span(), "`each` of a slice", needed);
        }
        if (trigger.call().isPresent()) {
            noOwner(trigger.call().get().port().span(), "`call`", needed);
        }
        if (!trigger.with().isEmpty()) {
            noOwner(trigger.with().get(0).name().span(), "`with`", needed);
        }
    }

    /** Whatever sends the command by itself. */
    private static Optional<SourceText> automatic(TriggerSyntax trigger) {
        return first(first(trigger.todo(), trigger.after()), first(trigger.every(), trigger.cron()));
    }

    private static Optional<SourceText> first(Optional<SourceText> one, Optional<SourceText> other) {
        return one.isPresent() ? one : other;
    }

    private void conflict(Optional<SourceText> one, Optional<SourceText> other, String both, String help) {
        if (one.isPresent() && other.isPresent()) {
            context.report(other.get().span(), LinkCode.TRIGGER_CONFLICT, "a slice cannot have " + both, help);
        }
    }

    private void noOwner(SourceSpan span, String part, String needed) {
        context.report(span, LinkCode.PART_WITHOUT_OWNER, part + " without " + needed,
                "add it to the slice, or move this to the slice that has it");
    }

    private static SourceSpan place(SliceSyntax slice) {
        DecisionSyntax decision = slice.decision();
        if (!decision.state().isEmpty()) {
            return decision.state().get(0).name().span();
        }
        if (!decision.rules().isEmpty()) {
            return decision.rules().get(0).span();
        }
        return decision.emits().isEmpty() ? slice.name().span() : decision.emits().get(0).span();
    }
}
