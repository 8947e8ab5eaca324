package dev.slicesmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates of the user's own. */
class TemplatesTest {

    private static final String MODEL = "../examples/todo";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"plain", "spring"})
    void whatIsExtractedGivesTheSameProject(String runtime) throws IOException {
        Path templates = folder.resolve("templates");
        assertEquals(0, run("templates", "--extract", templates.toString()), err());
        assertEquals(0, run("generate", MODEL, "--runtime", runtime, "--out", folder.resolve("own").toString(),
                "--templates", templates.toString()), err());
        assertEquals(0, run("generate", MODEL, "--runtime", runtime, "--out", folder.resolve("ours").toString()), err());

        assertEquals(Tree.of(folder.resolve("ours")), Tree.of(folder.resolve("own")));
        assertEquals("", err());
    }

    @Test
    void aTemplateOfTheUsersTakesThePlaceOfOurs() throws IOException {
        write("plain/README.md.ftl", "<#include \"_head.ftl\">of ${name}\n");
        write("plain/_head.ftl", "My own ");

        assertEquals(0, generate(), err());

        assertEquals("My own of Todo\n", Files.readString(folder.resolve("project/README.md")));
    }

    @Test
    void anErrorIsSaidWithItsPlaceAndNothingIsWritten() throws IOException {
        fails("first\n  ${nobody}\n", ":2:5", "nobody");
        fails("first\n<#if name>\n", ":2:1", "#if");
    }

    @Test
    void templatesCannotReachJava() throws IOException {
        fails("${\"freemarker.template.utility.Execute\"?new()(\"id\")}", ":1:", "Execute");
        fails("${name?api.length()}", ":1:", "api");
        fails("${variables[0].getClass().forName(\"java.lang.Runtime\")}", ":1:", "");
        fails("<#include \"../../../secret.ftl\">", ":1:1", "secret");
    }

    @Test
    void aMisspeltNameIsSaidWithTheNearest() throws IOException {
        write("plain/README.md.ftll", "not a template");
        write("plain/READNE.md.ftl", "never used");

        assertEquals(0, generate(), err());

        assertTrue(err().contains("did you mean \"plain/README.md.ftl\"?"), err());
        assertFalse(err().contains("ftll"), err());
    }

    @Test
    void aFolderThatIsNotThereIsAnError() {
        assertEquals(1, generate(), err());
        assertTrue(err().contains("no folder with templates"), err());
    }

    private void fails(String readme, String place, String message) throws IOException {
        err.reset();
        write("plain/README.md.ftl", readme);

        assertEquals(1, generate(), err());

        assertTrue(err().contains("README.md.ftl" + place), err());
        assertTrue(err().contains("SM742") && err().contains(message), err());
        assertFalse(Files.exists(folder.resolve("project")), "nothing is written");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("templates").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private int generate() {
        return run("generate", MODEL, "--out", folder.resolve("project").toString(),
                "--templates", folder.resolve("templates").toString());
    }

    private int run(String... words) {
        Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, false);
        return new CommandRunner(Commands.standard(), terminal).run(words);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
