package dev.slicesmith.model.rule;

import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Decision;
import dev.slicesmith.model.Rule;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.FieldSource;
import dev.slicesmith.model.index.ModelIndex;

/** Every field of an error that a rule rejects with has a source. */
final class ErrorValueRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        for (CommandSlice slice : index.model().commandSlices()) {
            if (slice.decision().isPresent()) {
                Decision decision = slice.decision().get();
                for (Rule rule : decision.rules()) {
                    check(decision, rule, index, diagnostics);
                }
            }
        }
    }

    private static void check(Decision decision, Rule rule, ModelIndex index, Diagnostics diagnostics) {
        for (FieldSource source : index.values().of(rule)) {
            if (source.isOpen() && !Untyped.state(decision, source.field(), index.expressions())) {
                String who = "error " + Phrases.quoted(rule.error().name());
                diagnostics.report(MissingValue.of(RuleCode.ERROR_VALUE, rule.span(), who, source)
                        .help("write `set: {" + source.field().name() + ": ...}` in the rule"
                                + "; else hand-written code supplies it"));
            }
        }
    }
}
