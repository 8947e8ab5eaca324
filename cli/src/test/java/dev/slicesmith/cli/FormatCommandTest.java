package dev.slicesmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {

    private static final String CROOKED = "# mine\nmodel:    Shop\ncommands:\n      AddItem:   {}   # why\n";

    @TempDir
    private Path folder;

    @Test
    void formatsOnceAndKeepsComments() throws IOException {
        Path model = Files.writeString(folder.resolve("model.yaml"), CROOKED);

        Output first = Output.of("format", folder.toString());
        String text = Files.readString(model);
        Files.setLastModifiedTime(model, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        Output second = Output.of("format", folder.toString());

        assertEquals(new Output(0, "formatted " + model + "\n", ""), first);
        assertTrue(text.startsWith("# mine\nmodel: Shop\n") && text.contains("# why"), text);
        assertEquals(new Output(0, "", ""), second);
        assertEquals(Instant.parse("2020-01-01T00:00:00Z"), Files.getLastModifiedTime(model).toInstant());
    }

    @Test
    void checkOnlyLooks() throws IOException {
        Path model = Files.writeString(folder.resolve("model.yaml"), CROOKED);

        assertEquals(new Output(1, "not formatted: " + model + "\n", ""), Output.of("format", model.toString(), "--check"));
        assertEquals(CROOKED, Files.readString(model));
        Output.of("format", model.toString());
        assertEquals(new Output(0, "", ""), Output.of("format", model.toString(), "--check"));
    }

    @Test
    void lineEndsStayAsTheyAre() throws IOException {
        Path model = Files.writeString(folder.resolve("model.yaml"), CROOKED.replace("\n", "\r\n"));

        Output.of("format", model.toString());

        assertEquals(Files.readString(model).lines().count(), Files.readString(model).split("\r\n").length);
        assertEquals(new Output(0, "", ""), Output.of("format", model.toString()));
    }

    @Test
    void aFileWithErrorsIsLeftAlone() throws IOException {
        String wrong = "model:   Shop\ncommmands: {}\n";
        Path model = Files.writeString(folder.resolve("model.yaml"), wrong);

        Output output = Output.of("format", model.toString());

        assertEquals(1, output.code());
        assertTrue(output.err().startsWith("error[SM010]"), output.err());
        assertEquals(wrong, Files.readString(model));
    }

    @Test
    void aLinkedFileIsFormattedWhereItIs() throws IOException {
        Path model = Files.writeString(folder.resolve("real.yaml"), CROOKED);
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), model);

        assertEquals(0, Output.of("format", link.toString()).code());

        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(model).contains("model: Shop\n"));
    }

    @Test
    void theStarterModelIsInCanonicalForm() {
        Output.of("init", folder.toString());

        assertEquals(new Output(0, "", ""), Output.of("format", folder.toString(), "--check"));
    }
}
