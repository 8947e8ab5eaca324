package dev.slicesmith.model.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.slicesmith.model.load.CheckConfiguration;
import dev.slicesmith.model.load.CheckedModel;
import dev.slicesmith.model.load.EventModels;
import dev.slicesmith.model.scenario.ScenarioResult.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The scenarios of the examples hold on the model alone. */
class ExamplesTest {

    @TestFactory
    List<DynamicTest> everyScenarioHolds() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String example : List.of("todo", "shopping-cart", "course-enrolment", "hotel")) {
            List<CheckedModel> models =
                    EventModels.check(List.of(Path.of("../examples", example)), CheckConfiguration.DEFAULT).models();
            assertFalse(models.isEmpty(), example);
            for (ScenarioResult result : new ScenarioRunner(models.get(0).index()).runAll()) {
                String name = example + ": " + result.slice().name() + ": " + result.scenario().name();
                tests.add(DynamicTest.dynamicTest(name, () -> assertEquals(
                        Verdict.PASSED, result.verdict(), () -> result.differences() + " " + result.open())));
            }
        }
        return tests;
    }
}
