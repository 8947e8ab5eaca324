package dev.slicesmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

    @TempDir
    private Path folder;

    @Test
    void writesAModelWithoutAFindingAndItsSchema() throws IOException {
        Path model = folder.resolve("new/shop");

        Output init = Output.of("init", model.toString());
        Output validate = Output.of("validate", model.toString(), "--fail-on", "note");

        assertEquals(0, init.code(), init.err());
        assertTrue(init.out().contains("next: slicesmith generate " + model), init.out());
        assertTrue(Files.readString(model.resolve("slicesmith.schema.json")).startsWith("{"));
        assertTrue(Files.readString(model.resolve("model.yaml")).startsWith("# yaml-language-server: $schema=./slicesmith.schema.json\n"));
        assertEquals("no findings in " + model + "\n", validate.out());
        assertEquals(0, validate.code());
    }

    @Test
    void leavesAloneWhatIsThere() throws IOException {
        Path mine = Files.writeString(folder.resolve("model.yaml"), "mine");

        Output output = Output.of("init", folder.toString());

        assertEquals(1, output.code());
        assertTrue(output.err().contains("is already there"), output.err());
        assertEquals("mine", Files.readString(mine));
    }

    @Test
    void saysWhenItCannotWrite() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        Output output = Output.of("init", file.resolve("below").toString());

        assertEquals(74, output.code());
    }

    /** What the example's pom is, an integration test of the plugin builds. */
    @Test
    void writesAProjectWhoseBuildUsesThePlugin() throws IOException {
        Path project = folder.resolve("maven-build");

        Output output = Output.of("init", "--maven", project.toString());

        assertEquals(0, output.code(), output.err());
        assertTrue(output.out().contains("next: mvn -f " + project + " verify"), output.out());
        assertEquals(Files.readString(Path.of("../examples/maven-build/pom.xml")), Files.readString(project.resolve("pom.xml")));
        assertEquals(0, Output.of("validate", project.resolve("src/main/model").toString()).code());
        Output again = Output.of("init", "--maven", project.toString());
        assertEquals(1, again.code());
        assertTrue(again.err().contains("is already there"), again.err());
    }
}
