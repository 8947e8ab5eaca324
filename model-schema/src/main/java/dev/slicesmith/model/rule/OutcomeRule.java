package dev.slicesmith.model.rule;

import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.ModelIndex;

/** A scenario says what it expects. */
final class OutcomeRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        for (Slice slice : index.model().slices()) {
            for (Scenario scenario : slice.scenarios()) {
                if (scenario.then().isSilent()) {
                    diagnostics.report(Diagnostic.at(
                                    scenario.span(),
                                    RuleCode.NO_OUTCOME,
                                    "scenario " + Phrases.quoted(scenario.name()) + " does not say what it expects")
                            .help("write `then` with events, an error, commands or rows; `then: []` if nothing happens"));
                }
            }
        }
    }
}
