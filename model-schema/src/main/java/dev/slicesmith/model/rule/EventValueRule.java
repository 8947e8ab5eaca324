package dev.slicesmith.model.rule;

import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Decision;
import dev.slicesmith.model.Emit;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.FieldSource;
import dev.slicesmith.model.index.ModelIndex;

/** Every field of an emitted event has a source. */
final class EventValueRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        for (CommandSlice slice : index.model().commandSlices()) {
            if (slice.decision().isPresent()) {
                Decision decision = slice.decision().get();
                for (Emit emit : decision.emits()) {
                    check(slice, decision, emit, index, diagnostics);
                }
            }
        }
    }

    private static void check(
            CommandSlice slice, Decision decision, Emit emit, ModelIndex index, Diagnostics diagnostics) {
        if (Untyped.element(emit.each(), index.expressions())) {
            return;
        }
        for (FieldSource source : index.values().of(emit)) {
            if (source.isOpen() && !Untyped.state(decision, source.field(), index.expressions())) {
                String field = source.field().name().text();
                String who = "event " + Phrases.quoted(emit.event().name());
                diagnostics.report(MissingValue.of(RuleCode.EVENT_VALUE, emit.span(), who, source)
                        .help("add " + Phrases.quoted(field) + " to command "
                                + Phrases.quoted(slice.command().name()) + " or to the state, or write `set: {" + field
                                + ": ...}`; else hand-written code supplies it"));
            }
        }
    }
}
