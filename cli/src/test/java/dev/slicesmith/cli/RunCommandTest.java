package dev.slicesmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code slicesmith run} refuses; what it does is tested with the launcher. */
class RunCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "65536", "999999", ""})
    void aPortIsANumber(String port) {
        Output output = Output.of("run", "model", "--port=" + port);

        assertEquals(ExitCode.USAGE, output.code(), output.err());
        assertTrue(output.err().contains("--port takes a number from 0 to 65535"), output.err());
    }

    @Test
    void aDatabaseIsOneOfTwo() {
        Output output = Output.of("run", "model", "--database", "jdbc:mysql://localhost/shop");

        assertEquals(ExitCode.USAGE, output.code());
        assertTrue(output.err().contains("jdbc:postgresql: or jdbc:h2:"), output.err());
    }

    @Test
    void aModelWithAnErrorDoesNotStart() throws IOException {
        Path model = Files.writeString(folder.resolve("model.yaml"), "model: Shop\nslices:\n  - {name: A, command: Nowhere}\n");

        Output output = Output.of("run", model.toString(), "--out", folder.resolve("out").toString());

        assertEquals(ExitCode.FINDINGS, output.code(), output.err());
        assertTrue(output.err().contains("error["), output.err());
    }

    @Test
    void aModelThatIsNotThereIsMissed() {
        assertEquals(ExitCode.INPUT_OUTPUT, Output.of("run", folder.resolve("nothing").toString()).code());
    }

    @Test
    void aProjectOfAnotherRuntimeIsLeftAlone() throws IOException {
        Path model = Files.writeString(folder.resolve("model.yaml"), "model: Shop\nslices: []\n");
        String pom = "<project><artifactId>spring-boot-starter-parent</artifactId></project>";
        Path project = Files.createDirectory(folder.resolve("out"));
        Files.writeString(project.resolve("pom.xml"), pom);

        Output output = Output.of("run", model.toString(), "--out", project.toString());

        assertEquals(ExitCode.USAGE, output.code(), output.err());
        assertTrue(output.err().contains("is not one of the runtime plain"), output.err());
        try (Stream<Path> files = Files.list(project)) {
            assertEquals(List.of("pom.xml"), files.map(file -> file.getFileName().toString()).toList());
        }
    }
}
