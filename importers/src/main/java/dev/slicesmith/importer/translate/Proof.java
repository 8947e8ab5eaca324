package dev.slicesmith.importer.translate;

import dev.slicesmith.model.load.CheckConfiguration;
import dev.slicesmith.model.load.CheckResult;
import dev.slicesmith.model.load.CheckedModel;
import dev.slicesmith.model.load.EventModels;
import dev.slicesmith.model.scenario.ScenarioResult;
import dev.slicesmith.model.scenario.ScenarioRunner;
import dev.slicesmith.model.syntax.ModelSyntax;
import dev.slicesmith.model.write.ModelWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the scenarios of the model that was made: the second opinion on what the rehearsal foresaw, by other code. What it
 * says counts.
 */
final class Proof {

    private Proof() {}

    /**
     * How the scenarios went, per slice of the model and in their order; empty if the model has an error.
     *
     * @param model as it will be written
     */
    static List<List<ScenarioResult>> of(ModelSyntax model) {
        CheckResult checked = EventModels.check("model.yaml", ModelWriter.write(model), CheckConfiguration.DEFAULT);
        List<List<ScenarioResult>> results = new ArrayList<>();
        if (!checked.hasErrors()) {
            for (CheckedModel one : checked.models()) {
                ScenarioRunner runner = new ScenarioRunner(one.index());
                one.model().slices().forEach(slice -> results.add(
                        slice.scenarios().stream().map(scenario -> runner.run(slice, scenario)).toList()));
            }
        }
        return results;
    }

    /** The outcome for a person. */
    static Outcome outcome(ScenarioResult result) {
        return switch (result.verdict()) {
            case PASSED -> Outcome.HOLDS;
            case OPEN -> Outcome.open("left to a person: " + result.open().orElse("something"));
            case FAILED -> Outcome.fails(result.differences().stream().findFirst()
                    .map(difference -> "it expects " + difference.expected() + "; the model says " + difference.actual())
                    .orElse("the model gives something else"));
        };
    }
}
