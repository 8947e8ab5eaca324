package dev.slicesmith.model.mutation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.model.load.CheckConfiguration;
import dev.slicesmith.model.load.EventModels;
import dev.slicesmith.model.scenario.ScenarioRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scenarios of the examples notice when something of the model is changed. */
class ExamplesTest {

    private static final double LEAST = 90;

    @ParameterizedTest
    @ValueSource(strings = {"todo", "shopping-cart", "course-enrolment", "hotel"})
    void nineOfTenChangesAreNoticed(String example) {
        ModelIndex index = EventModels.check(List.of(Path.of("..", "examples", example)), CheckConfiguration.DEFAULT)
                .models().get(0).index();

        MutationCheck.Result result = new MutationCheck(index, new ScenarioRunner(index).runAll()).run();

        String report = example + ": " + result.tried() + " changes, " + result.percent() + " % noticed, not these:\n"
                + result.unnoticed().stream().map(mutant -> mutant.span() + ": " + mutant.owner() + ": " + mutant.change())
                        .collect(Collectors.joining("\n"));
        System.out.println(report);
        assertTrue(result.percent() >= LEAST, report);
    }
}
