package dev.slicesmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {

    @TempDir
    private Path folder;

    private Path wrong;

    @BeforeEach
    void writeModels() throws IOException {
        wrong = Files.writeString(folder.resolve("wrong.yaml"), "model: Shop\ncommmands:\n  AddItem: {}\n");
    }

    @Test
    void findingsAreTheResult() {
        Output output = Output.of("validate", wrong.toString());

        assertEquals(1, output.code());
        assertEquals("", output.err());
        assertTrue(output.out().startsWith("error[SM010]: "), output.out());
        assertTrue(output.out().contains("wrong.yaml:2:1"), output.out());
        assertTrue(output.out().contains("\n2 | commmands:\n   | ^^^^^^^^^\n") || output.out().contains("^^^^^^^^^"), output.out());
        assertTrue(output.out().contains("\"commands\""), output.out());
        assertTrue(output.out().endsWith("\n\n1 error in " + wrong + "\n"), output.out());
    }

    @Test
    void oneLineForEachFinding() {
        Output output = Output.of("validate", wrong.toString(), "--format", "line");

        assertEquals(1, output.code());
        assertEquals(1, output.out().lines().count());
        assertTrue(output.out().startsWith(wrong + ":2:1: error[SM010]: "), output.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif"})
    void programsGetOneDocument(String format) {
        Output output = Output.of("validate", wrong.toString(), "--format=" + format);

        assertEquals(1, output.code());
        assertEquals("", output.err());
        assertTrue(output.out().startsWith("{") && output.out().endsWith("}\n"), output.out());
        assertTrue(output.out().contains("SM010"), output.out());
    }

    @Test
    void aModelThatIsNotThereIsATroubleOfReading() {
        assertEquals(74, Output.of("validate", folder.resolve("none.yaml").toString()).code());
    }

    @Test
    void severalModelsAreJudgedTogether() throws IOException {
        Path good = Files.writeString(folder.resolve("good.yaml"), "model: Shop\n");

        Output output = Output.of("validate", good.toString(), wrong.toString());

        assertTrue(output.out().endsWith(" in " + good + ", " + wrong + "\n"), output.out());
    }

    @Test
    void failOnTakesLesserFindingsInToo() throws IOException {
        String sketch = Files.writeString(folder.resolve("sketch.yaml"),
                "model: Shop\ncommands:\n  AddItem: {}\nslices:\n  - {name: Add item, command: AddItem}\n").toString();

        assertEquals(0, Output.of("validate", sketch).code());
        assertEquals(1, Output.of("validate", sketch, "--fail-on", "note").code());
    }
}
