package dev.slicesmith.generator.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.generator.Runtime;
import dev.slicesmith.generator.runtime.plain.PlainRuntime;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.load.CheckResult;
import dev.slicesmith.model.scenario.ScenarioResult.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scenarios of random models go the same way on the model and in the generated code. */
class RandomModelsTest {

    private static final int MODELS = Integer.getInteger("slicesmith.seeds", 2000) / 4;
    private static final int BATCH = 100;

    @TempDir
    Path folder;

    @Test
    void scenariosGoTheSameWay() throws IOException {
        // Over tables each scenario takes ten times as long; written models are played there, too.
        System.setProperty("slicesmith.scenarios", "memory");
        long seed = Long.getLong("slicesmith.seed", System.nanoTime());
        System.out.println("RandomModelsTest: -Dslicesmith.seed=" + seed + ", " + MODELS + " models");
        Random random = new Random(seed);
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        Agreement agreement = new Agreement(folder, RandomModelsTest::runtime);
        int attempts = 0;
        for (int done = 0; done < MODELS; ) {
            List<AgreedModel> models = new ArrayList<>();
            while (models.size() < Math.min(BATCH, MODELS - done)) {
                attempts++;
                RandomModel.next(random, "com.example.m" + models.size())
                        .flatMap(draft -> AgreedModel.of(draft, random))
                        .ifPresent(models::add);
            }
            models.forEach(model -> model.verdicts().values().forEach(results -> results.forEach(
                    result -> verdicts.merge(result.verdict(), 1, Integer::sum))));
            assertEquals("", agreement.disagreements(models), "with -Dslicesmith.seed=" + seed);
            done += models.size();
        }
        System.out.println("RandomModelsTest: " + attempts + " attempts, " + verdicts);
        int scenarios = verdicts.values().stream().mapToInt(count -> count).sum();
        assertTrue(verdicts.get(Verdict.PASSED) > scenarios / 2, () -> "few scenarios pass: " + verdicts);
        assertTrue(attempts < 3 * MODELS, "few models pass their check: " + attempts + " attempts");
    }

    /** Only what scenarios go through, a third of all; calls and what is published have adapters that need the rest. */
    private static Runtime runtime(AgreedModel model) {
        return model.yaml().contains("port: ") || model.yaml().contains("publishes: ")
                ? new PlainRuntime() : new DomainRuntime();
    }

    static void refused(String yaml, CheckResult checked) {
        if (Boolean.getBoolean("slicesmith.show")) {
            checked.diagnostics().stream().filter(found -> found.severity() == Severity.ERROR)
                    .forEach(found -> System.out.println(found.code().id() + " " + found.span().orElseThrow() + " " + found.message()
                            + " | " + yaml.lines().toList().get(found.span().orElseThrow().line() - 1)));
        }
    }
}
