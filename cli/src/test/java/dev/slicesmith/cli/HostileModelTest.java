package dev.slicesmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, the answer is a verdict in words: never an exception, never a hang, never a stack trace. */
class HostileModelTest {

    @TempDir
    private Path folder;

    @Test
    void aliasBomb() throws IOException {
        StringBuilder text = new StringBuilder("model: Bomb\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            text.append('a').append(i).append(": &a").append(i).append(" [")
                    .append(("*a" + (i - 1) + ", ").repeat(9)).append("*a").append(i - 1).append("]\n");
        }
        assertRefused(text.toString());
    }

    @Test
    void depth() throws IOException {
        assertRefused("model: Deep\nslices: " + "[".repeat(100_000) + "]".repeat(100_000) + "\n");
        assertRefused("model: Deep\nslices:\n" + nested(5_000));
    }

    @Test
    void hundredMegabytes() throws IOException {
        Path model = folder.resolve("huge.yaml");
        try (var out = Files.newOutputStream(model)) {
            byte[] line = ("# " + "x".repeat(1021) + "\n").getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 100 * 1024; i++) {
                out.write(line);
            }
        }
        assertRefused(model);
    }

    @Test
    void oneLongLine() throws IOException {
        assertRefused("model: Long\n" + "x".repeat(2_000_000) + ": 1\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "model: Tabs\ncommands:\n\tAddItem: {}\n",
        "model: Twice\nmodel: Again\n",
        "model: Twice\ncommands: {A: {}, A: {}}\n",
        "model: Quoting\nslices:\n  - {name: A, command: A, rules: [{reject: R, when: !state.open}]}\n",
        "model: Tag\ncommands: !!java.net.URL [http://localhost]\n",
        "model: [\n",
        "- a\n- b\n",
        "\u0000",
        "model: \u0007\n",
        "{{{{{{",
        "%YAML 9.9\n---\nmodel: A\n",
        ""
    })
    void refuses(String text) throws IOException {
        assertRefused(text);
    }

    @Test
    void latin1() throws IOException {
        Path model = folder.resolve("latin1.yaml");
        Files.write(model, "model: Créé\n".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(model);
    }

    @Test
    void aFolderWhereAFileIsDue() throws IOException {
        Path model = Files.createDirectories(folder.resolve("folder.yaml"));
        assertRefused(model);
    }

    @Test
    void byteOrderMarkAndCarriageReturnsAreFine() throws IOException {
        Path model = Files.writeString(folder.resolve("windows.yaml"), "\uFEFFmodel: Windows\r\ncommands:\r\n  AddItem: {}\r\n");

        assertEquals(0, Output.of("validate", model.toString()).code());
    }

    @Test
    void manyFindingsAreShownWithoutDelay() throws IOException {
        StringBuilder text = new StringBuilder("model: Many\n");
        for (int i = 0; i < 5_000; i++) {
            text.append("unknown").append(i).append(": 1\n");
        }
        assertRefused(text.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "../../etc", "${x}", "*/", "\\u002a/", "<script>", "\"; System.exit(1)", "class", "Object", "Créé", "\uD83D\uDE80",
        "CON", "a/b", ".", "-", "String", "record", "Event", "x y z", "$S", "%s", "#{1+1}", "{@link X}", "@author", "1"
    })
    void namesDoNoHarm(String name) throws IOException {
        String quoted = "'" + name.replace("'", "''") + "'";
        Path model = Files.writeString(folder.resolve("names.yaml"), """
                model: NAME
                package: com.example.nasty
                description: NAME
                types:
                  NAME: string
                errors:
                  NAME: {message: NAME}
                commands:
                  NAME 1: {description: NAME, fields: {NAME: string}}
                events:
                  NAME 2: {description: NAME, fields: {NAME: string}}
                slices:
                  - name: NAME
                    actor: NAME
                    screen: NAME
                    command: NAME 1
                    rules:
                      - {reject: NAME}
                    emits: [NAME 2]
                """.replaceAll("NAME( \\d)?", java.util.regex.Matcher.quoteReplacement(quoted) + "$1")
                .replaceAll("'( \\d)", "$1'"));
        Path project = folder.resolve("a/b/c/project");

        Output output = Output.of("generate", model.toString(), "--out", project.toString());

        assertTrue(output.code() == 0 || output.code() == 1, output.err());
        assertFalse(output.err().contains("Exception"), output.err());
        try (var outside = Files.walk(folder)) {
            outside.filter(Files::isRegularFile).forEach(file ->
                    assertTrue(file.startsWith(project) || file.equals(model), "outside of the project: " + file));
        }
    }

    private static String nested(int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append(" ".repeat(i + 1)).append("a:\n");
        }
        return text.toString();
    }

    private void assertRefused(String text) throws IOException {
        assertRefused(Files.writeString(folder.resolve("model.yaml"), text));
    }

    private void assertRefused(Path model) throws IOException {
        Path out = folder.resolve("out");
        for (Output output : List.of(Output.of("validate", model.toString()),
                Output.of("validate", model.toString(), "--format", "sarif"))) {
            assertEquals(1, output.code(), output.out() + output.err());
            assertTrue(output.out().contains("SM"), output.out());
            assertFalse((output.out() + output.err()).contains("Exception"), output.out() + output.err());
        }
        assertFalse(Files.exists(out));
    }
}
