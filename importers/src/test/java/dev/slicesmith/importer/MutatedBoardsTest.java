package dev.slicesmith.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slicesmith.importer.translate.TranslatedModel;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.load.CheckConfiguration;
import dev.slicesmith.model.load.CheckResult;
import dev.slicesmith.model.load.EventModels;
import dev.slicesmith.model.scenario.ScenarioResult;
import dev.slicesmith.model.scenario.ScenarioRunner;
import dev.slicesmith.model.write.ModelWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is drawn differently on a board, the model has no error and no scenario that fails: what is inferred holds, or
 * is not inferred.
 */
final class MutatedBoardsTest {

    private static final long SEED = 20_260_101;

    @TempDir
    Path folder;

    @Test
    void fewMutatedBoardsHold() throws IOException {
        hold(150);
    }

    @Tag("endurance")
    @Test
    void manyMutatedBoardsHold() throws IOException {
        hold(5_000);
    }

    private void hold(int boards) throws IOException {
        List<Path> files = Stream.of("miro-config", "giraflow", "platform-index")
                .flatMap(kind -> SampleBoards.files(kind).stream())
                .filter(file -> file.toFile().length() < 300_000)
                .toList();
        assumeTrue(!files.isEmpty(), "no sample boards: set -Dslicesmith.boards to the folder that has them");
        List<String> wrong = new ArrayList<>();
        int scenarios = 0;
        for (long seed = SEED; seed < SEED + boards; seed++) {
            Imports imports = Imports.of(folder, "board.json", MutatedBoards.of(files, seed));
            for (TranslatedModel model : imports.result().models()) {
                scenarios += judge(ModelWriter.write(model.model()), "seed " + seed + ": ", wrong);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(scenarios > boards, "the boards have scenarios");
    }

    private static int judge(String model, String place, List<String> wrong) {
        CheckResult checked = EventModels.check("board.yaml", model, CheckConfiguration.DEFAULT);
        checked.diagnostics().stream().filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> wrong.add(place + finding.code().id() + " " + finding.message()));
        if (checked.hasErrors()) {
            return 0;
        }
        List<ScenarioResult> results = new ScenarioRunner(checked.models().get(0).index()).runAll();
        results.stream().filter(result -> result.verdict() == ScenarioResult.Verdict.FAILED)
                .forEach(result -> wrong.add(place + result.scenario().name() + " " + result.differences()));
        return results.size();
    }
}
