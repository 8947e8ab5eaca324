package dev.slicesmith.model.rule;

import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Decision;
import dev.slicesmith.model.Emit;
import dev.slicesmith.model.Projection;
import dev.slicesmith.model.Trigger;
import dev.slicesmith.model.View;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.ModelIndex;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Some event of an automation takes its row off the to-do list, or at least changes it. */
final class TodoDoneRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        for (CommandSlice slice : index.model().commandSlices()) {
            if (slice.trigger() instanceof Trigger.FromTodo todo) {
                check(slice, todo.todo(), index, diagnostics);
            }
        }
    }

    private static void check(CommandSlice slice, View todo, ModelIndex index, Diagnostics diagnostics) {
        Optional<Decision> decision = index.homes().decisionOf(slice.command());
        List<Projection> entries = index.homes().projectionsOf(todo);
        if (!DecisionMissingRule.isDecided(slice.command(), index) || entries.isEmpty()) {
            return;
        }
        Set<String> emitted = new HashSet<>();
        for (Emit emit : decision.get().emits()) {
            emitted.add(emit.event().name().text());
        }
        for (Projection entry : entries) {
            boolean changes = entry.delete() || !index.values().of(entry).set().isEmpty();
            if (changes && emitted.contains(entry.event().name().text())) {
                return;
            }
        }
        diagnostics.report(finding(slice, todo, decision.get()));
    }

    private static Diagnostic finding(CommandSlice slice, View todo, Decision decision) {
        String event = decision.emits().get(0).event().name().text();
        return Diagnostic.at(
                        slice.span(),
                        RuleCode.TODO_NEVER_DONE,
                        "no event of slice " + Phrases.quoted(slice.name()) + " takes anything off its to-do list "
                                + Phrases.quoted(todo.name()))
                .related(todo.span(), "the to-do list")
                .help("let " + event + " delete the row in the slice that shows the list: `" + event
                        + ": {delete: true}`");
    }
}
