package dev.slicesmith.model.mutation;

import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.model.scenario.ScenarioResult;
import dev.slicesmith.model.scenario.ScenarioResult.Verdict;
import dev.slicesmith.model.scenario.ScenarioRunner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes a model in one place after the other and runs those scenarios that pass on the model as it is. */
public final class MutationCheck {

    private final ModelIndex index;
    private final Map<String, List<Passing>> passing = new LinkedHashMap<>();

    private record Passing(Slice slice, Scenario scenario) {}

    /**
     * What the scenarios noticed.
     *
     * @param tried how many changes were tried
     * @param unnoticed those that no scenario noticed, in the order of the model
     */
    public record Result(int tried, List<Mutant> unnoticed) {

        public Result {
            unnoticed = List.copyOf(unnoticed);
        }

        /** How many of a hundred changes were noticed; 100 if there was nothing to change. */
        public double percent() {
            return tried == 0 ? 100 : 100.0 * (tried - unnoticed.size()) / tried;
        }
    }

    /**
     * For a model without errors.
     *
     * @param index the model
     * @param results how its scenarios went
     */
    public MutationCheck(ModelIndex index, List<ScenarioResult> results) {
        this.index = index;
        for (ScenarioResult result : results) {
            if (result.verdict() == Verdict.PASSED) {
                passing.computeIfAbsent(result.slice().name().text(), name -> new ArrayList<>())
                        .add(new Passing(result.slice(), result.scenario()));
            }
        }
    }

    /** Tries every change. */
    public Result run() {
        List<Mutant> mutants = Mutants.of(index);
        return new Result(mutants.size(), mutants.stream().filter(mutant -> !isNoticed(mutant)).toList());
    }

    /** The scenarios of the place itself come first: they are the likeliest to notice. */
    private boolean isNoticed(Mutant mutant) {
        ScenarioRunner runner = new ScenarioRunner(mutant.index(), mutant.leftOut());
        List<Passing> near = passing.getOrDefault(mutant.owner(), List.of());
        return near.stream().anyMatch(one -> turnsRed(runner, one))
                || passing.entrySet().stream()
                        .filter(slice -> !slice.getKey().equals(mutant.owner()))
                        .flatMap(slice -> slice.getValue().stream())
                        .anyMatch(one -> turnsRed(runner, one));
    }

    private static boolean turnsRed(ScenarioRunner runner, Passing one) {
        return runner.run(one.slice(), one.scenario()).verdict() != Verdict.PASSED;
    }
}
