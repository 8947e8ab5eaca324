package dev.slicesmith.model.load;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.model.rule.RuleCode;
import dev.slicesmith.model.scenario.ScenarioResult;
import dev.slicesmith.model.scenario.ScenarioResult.Difference;
import dev.slicesmith.model.scenario.ScenarioResult.Verdict;
import dev.slicesmith.model.scenario.ScenarioRunner;

/** Reports the scenarios that do not hold, each at the first place that is otherwise than expected. */
final class ScenarioCheck {

    private ScenarioCheck() {}

    static void check(ModelIndex index, Diagnostics diagnostics) {
        for (ScenarioResult result : new ScenarioRunner(index).runAll()) {
            if (result.verdict() == Verdict.FAILED) {
                Difference difference = result.differences().get(0);
                diagnostics.report(Diagnostic.at(difference.span(), RuleCode.SCENARIO_FAILS,
                                "the scenario \"" + result.scenario().name() + "\" does not hold; expected: "
                                        + difference.expected() + "; actual: " + difference.actual())
                        .help("correct the scenario, or what the model says; `slicesmith test` shows all differences"));
            }
        }
    }
}
