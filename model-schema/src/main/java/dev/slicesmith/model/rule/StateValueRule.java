package dev.slicesmith.model.rule;

import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Decision;
import dev.slicesmith.model.StateField;
import dev.slicesmith.model.StateField.Evolution;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.model.index.ValueSource;
import dev.slicesmith.model.index.ValueSource.Copied;
import java.util.List;

/** Every event that a state field is made of gives it a value. */
final class StateValueRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        for (CommandSlice slice : index.model().commandSlices()) {
            for (StateField field : slice.decision().map(Decision::state).orElse(List.of())) {
                for (Evolution evolution : field.on()) {
                    if (index.values().of(evolution) instanceof ValueSource.Open open) {
                        diagnostics.report(finding(field, evolution, open));
                    }
                }
            }
        }
    }

    private static Diagnostic finding(StateField field, Evolution evolution, ValueSource.Open open) {
        String event = evolution.event().name().text();
        Diagnostic finding = Diagnostic.at(
                field.span(),
                RuleCode.STATE_VALUE,
                "event " + Phrases.quoted(event) + " gives state " + Phrases.quoted(field.name()) + " no value");
        for (Copied misfit : open.misfits()) {
            finding = finding.help(Phrases.misfit(misfit)
                    + field.type().map(type -> ", not " + type.notation()).orElse(""));
        }
        return finding.help("write an expression behind the event: `on: {" + event + ": \"...\"}`; else hand-written code supplies it");
    }
}
