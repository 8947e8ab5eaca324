package dev.slicesmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code slicesmith.yaml} says holds, and options stand above it. */
class ConfigurationTest {

    @TempDir
    private Path folder;

    private Path model;

    @BeforeEach
    void writeModel() {
        model = folder.resolve("model");
        Output.of("init", model.toString());
    }

    @Test
    void itsDefaultsHold() throws IOException {
        configure("out: ../app\npackage: org.acme.tasks\njava: 21\n");

        Output output = Output.of("generate", model.toString());

        assertEquals(0, output.code(), output.err());
        assertTrue(Files.isDirectory(folder.resolve("app/src/generated/java/org/acme/tasks")));
        assertFalse(Files.exists(folder.resolve("app/model/slicesmith.yaml")), "its `out` would lead elsewhere from there");
    }

    @Test
    void optionsStandAboveIt() throws IOException {
        configure("out: ../app\npackage: org.acme.tasks\n");

        Output.of("generate", model.toString(), "--out", folder.resolve("other").toString(), "--package", "org.other");

        assertTrue(Files.isDirectory(folder.resolve("other/src/generated/java/org/other")));
        assertFalse(Files.exists(folder.resolve("app")));
    }

    @Test
    void itTravelsWithTheModel() throws IOException {
        configure("package: org.acme.tasks\n");
        Path project = folder.resolve("app");

        Output.of("generate", model.toString(), "--out", project.toString());
        Output again = Output.of("generate", project.resolve("model").toString(), "--out", project.toString(), "--check");

        assertEquals("package: org.acme.tasks\n", Files.readString(project.resolve("model/slicesmith.yaml")));
        assertEquals(0, again.code(), again.err());
    }

    @Test
    void aMistakeInItIsAFindingAndNothingIsWritten() throws IOException {
        configure("packages: org.acme\n");

        Output output = Output.of("generate", model.toString(), "--out", folder.resolve("app").toString());

        assertEquals(1, output.code());
        assertTrue(output.err().contains("slicesmith.yaml:1:1"), output.err());
        assertFalse(Files.exists(folder.resolve("app")));
    }

    @Test
    void aProfileMakesWarningsErrors() throws IOException {
        String unused = Files.writeString(folder.resolve("unused.yaml"), """
                model: Shop
                commands:
                  Pay: {fields: {amount: decimal}}
                events:
                  Paid: {fields: {amount: decimal}}
                slices:
                  - {name: Pay, actor: Customer, command: Pay, emits: [Paid]}
                """).toString();

        Output normal = Output.of("validate", unused);
        Output strict = Output.of("validate", unused, "--profile", "strict");

        assertEquals(0, normal.code());
        assertTrue(normal.out().contains("warning["), normal.out());
        assertEquals(1, strict.code());
        assertEquals(normal.out().replace("warning", "error"), strict.out());
    }

    private void configure(String text) throws IOException {
        Files.writeString(model.resolve("slicesmith.yaml"), text);
    }
}
