package dev.slicesmith.generator.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.generator.runtime.plain.PlainRuntime;
import dev.slicesmith.generator.testing.Models;
import dev.slicesmith.model.load.CheckConfiguration;
import dev.slicesmith.model.load.CheckResult;
import dev.slicesmith.model.load.EventModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scenarios of the examples, of the models for tests and of the case files go the same way in both worlds. */
class WrittenModelsTest {

    private static final Path CASES = Path.of("..", "model-schema", "src", "test", "resources", "cases");
    /** Models for this test alone; among them what random models have found. */
    private static final Path OWN = Path.of("src", "test", "resources", "agreement");
    private static final Path HOTEL = Path.of("..", "examples", "hotel");

    @TempDir
    Path folder;

    @Test
    void scenariosGoTheSameWay() throws IOException {
        List<String> texts = new ArrayList<>(List.of(hotel()));
        for (Path model : Stream.of(Models.all(), models(OWN), models(CASES)).flatMap(all -> all).toList()) {
            texts.add(Files.readString(model));
        }
        List<AgreedModel> models = new ArrayList<>();
        for (String text : texts) {
            if (text.contains("scenarios:")) {
                add(text, models);
            }
        }
        assertTrue(models.size() > 10, "only " + models.size() + " models have scenarios and no error");
        assertEquals("", new Agreement(folder, model -> new PlainRuntime()).disagreements(models));
    }

    private static void add(String text, List<AgreedModel> models) {
        String packaged = "package: com.example.m" + models.size() + "\n"
                + text.replaceFirst("(?m)^package: .*$", "");
        CheckResult checked = EventModels.check("model.yaml", packaged, CheckConfiguration.DEFAULT);
        if (!checked.hasErrors() && checked.models().size() == 1) {
            models.add(AgreedModel.of(packaged, checked));
        }
    }

    /** A model of several files, as one. */
    private static String hotel() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(HOTEL)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).sorted().toList()) {
                text.append(text.isEmpty() ? "" : "---\n").append(Files.readString(file)).append('\n');
            }
        }
        return text.toString();
    }

    private static Stream<Path> models(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }
}
