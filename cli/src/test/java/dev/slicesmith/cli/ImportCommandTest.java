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

/** Boards through the command line. */
final class ImportCommandTest {

    @TempDir
    Path folder;

    private Path board;

    @BeforeEach
    void writeBoard() throws IOException {
        board = RentalBoard.in(folder);
    }

    @Test
    void importWritesAModelOnce() throws IOException {
        Path model = folder.resolve("model");
        Output first = Output.of("import", board.toString(), "--out", model.toString(),
                "--report", folder.resolve("report.md").toString());
        assertEquals(ExitCode.OK, first.code(), first.err());
        assertTrue(Files.readString(model.resolve("model.yaml")).startsWith("model: Rental\n"));
        assertTrue(Files.readString(folder.resolve("report.md")).startsWith("# Import of "));
        Output second = Output.of("import", board.toString(), "--out", model.toString());
        assertEquals(ExitCode.FINDINGS, second.code());
        assertTrue(second.err().contains("is already there"), second.err());
    }

    /** What is inferred is subject to the project's severities and exceptions, as all findings are. */
    @Test
    void aProjectSaysWhatItTakesFromABoard() throws IOException {
        Path model = Files.createDirectories(folder.resolve("model"));
        Files.writeString(model.resolve("slicesmith.yaml"), "severities: {SM816: error, SM207: off}\n");
        Output refused = Output.of("import", board.toString(), "--out", model.toString());
        assertEquals(ExitCode.FINDINGS, refused.code());
        assertTrue(refused.err().contains("error[SM816]: identifiers \"bikeId\" get the type \"BikeId\""), refused.err());
        assertFalse(Files.exists(model.resolve("model.yaml")));
        Files.writeString(model.resolve("slicesmith.yaml"),
                "severities: {SM816: error}\nignores: [{code: SM816, where: bikeId, reason: that is what it is}]\n");
        Output taken = Output.of("import", board.toString(), "--out", model.toString());
        assertEquals(ExitCode.OK, taken.code(), taken.err());
        Output checked = Output.of("validate", model.toString());
        assertFalse(checked.err().contains("SM816") || checked.out().contains("SM816"), checked.err());
    }

    @Test
    void aBoardThatIsNotThereIsNamed() {
        Path missing = folder.resolve("missing.json");
        Output output = Output.of("import", missing.toString(), "--out", folder.resolve("model").toString());
        assertEquals(ExitCode.FINDINGS, output.code());
        assertTrue(output.err().startsWith("error[SM800]: there is no such file or folder; the path is relative to the"
                + " working directory\n  --> " + missing + ":1:1\n"), output.err());
        assertFalse(output.err().contains("|"), output.err());
    }

    @Test
    void aBrokenBoardWritesNothing() throws IOException {
        Files.writeString(board, "{\"slices\":[");
        Output output = Output.of("import", board.toString(), "--out", folder.resolve("model").toString());
        assertEquals(ExitCode.FINDINGS, output.code());
        assertTrue(output.err().contains("SM803"), output.err());
        assertFalse(Files.exists(folder.resolve("model")));
    }
}
