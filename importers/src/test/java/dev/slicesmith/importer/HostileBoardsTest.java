package dev.slicesmith.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.importer.input.Limits;
import dev.slicesmith.importer.report.ImportReport;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Boards that are cut off, too large, in another encoding, or meant to do harm. */
final class HostileBoardsTest {

    private static final String BOARD =
            "{\"slices\":[{\"id\":\"1\",\"title\":\"Café\",\"commands\":[{\"id\":\"c\",\"title\":\"Serve\"}]}]}";

    @TempDir
    Path folder;

    private Diagnostic refusal(byte[] bytes) {
        Imports imports = Imports.of(folder, "board", bytes);
        assertTrue(imports.result().models().isEmpty());
        List<Diagnostic> errors =
                imports.diagnostics().stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
        assertEquals(1, errors.size());
        return errors.get(0);
    }

    private Diagnostic refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void unicodeIsReadWithAndWithoutMark() {
        for (String mark : List.of("", "\uFEFF")) {
            assertTrue(Imports.of(folder, "board", mark + BOARD).yaml().contains("Café"));
        }
        byte[] wide = ("\uFEFF" + BOARD).getBytes(StandardCharsets.UTF_16LE);
        assertTrue(Imports.of(folder, "board", wide).yaml().contains("Café"));
    }

    @Test
    void otherEncodingsAreNamed() {
        assertEquals(ImportCode.BOARD_ENCODING, refusal(BOARD.getBytes(Charset.forName("ISO-8859-1"))).code());
        assertEquals(ImportCode.BOARD_ENCODING, refusal(BOARD.getBytes(StandardCharsets.UTF_16LE)).code());
    }

    @Test
    void cutOffJsonHasAPlaceAndShowsNothing() {
        Diagnostic error = refusal("{\"slices\":[\n {\"title\":\"geheim\", \"token\":\"s3cr3t");
        assertEquals(ImportCode.BOARD_SYNTAX, error.code());
        assertTrue(error.message().contains("line 2, column "), error.message());
        assertFalse(error.toString().contains("s3cr3t"));
    }

    @Test
    void deepNestingIsRefused() {
        assertEquals(ImportCode.BOARD_TOO_LARGE, refusal("[".repeat(100_000) + "]".repeat(100_000)).code());
        assertEquals(ImportCode.BOARD_TOO_LARGE, refusal("slices: " + "[".repeat(100_000)).code());
    }

    @Test
    void aliasBombsAreRefused() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 10; i++) {
            yaml.append("a").append(i).append(": &a").append(i).append(" [").append(("*a" + (i - 1) + " , ").repeat(9))
                    .append("*a").append(i - 1).append("]\n");
        }
        assertEquals(ImportCode.BOARD_TOO_LARGE, refusal(yaml + "slices: *a9\n").code());
    }

    @Test
    void hugeFilesAreRefusedUnread() throws IOException {
        Path file = folder.resolve("huge.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        assertEquals(List.of("SM801"), Imports.of(file).codes());
    }

    @Test
    void tooManyTokensAreRefused() {
        Limits few = new Limits(1 << 20, 1_000, 100, 10);
        Diagnostics diagnostics = new Diagnostics();
        Path file = folder.resolve("tokens.json");
        Imports.of(folder, "tokens.json", "[" + "{},".repeat(2_000) + "{}]");
        BoardImport.read(file, new ImportOptions(Optional.empty(), few), diagnostics);
        assertEquals("SM801", diagnostics.sorted().get(0).code().id());
    }

    @Test
    void numbersAreNotWrittenOutToTheEndOfMemory() {
        Imports imports = Imports.of(folder, "config.json", BOARD.replace("\"Serve\"", "1e999999999"));
        assertEquals("1E+999999999", imports.result().models().get(0).model().commands().get(0).name().value());
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void archivesThatLeadOutOrBlowUpAreRefused() throws IOException {
        assertEquals(ImportCode.ARCHIVE_UNSAFE, refusal(zip("../canvas.json", new byte[10])).code());
        assertEquals(ImportCode.ARCHIVE_UNSAFE, refusal(zip("/etc/passwd", new byte[10])).code());
        assertEquals(ImportCode.ARCHIVE_UNSAFE, refusal(zip("canvas.json", new byte[80 << 20])).code());
        assertFalse(Files.exists(folder.resolve("canvas.json")));
    }

    @Test
    void encryptedBackupsAreRefusedWithAWayOut() throws IOException {
        Diagnostic error = refusal(zip("canvas.json", new byte[] {1, 2, 3, 4}));
        assertEquals(ImportCode.FORMAT_REFUSED, error.code());
        assertTrue(error.message().contains("encrypted"));
        assertTrue(error.message().contains("Toolkit"));
    }

    @Test
    void markupAndFormulasAreHarmlessInTheReport() {
        Imports imports = Imports.of(folder, "config.json", """
                {"slices":[{"id":"=1+1","title":"<script>alert(1)</script>=HYPERLINK(\\"x\\") | [a](javascript:b)",
                  "status":"<b>?","specifications":[{"id":"=cmd","title":"=1+1|<img src=x onerror=y>","then":[]}],
                  "commands":[{"id":"@x","title":"../../etc/passwd <i>","fields":[{"name":"a*/b\\\\u002a","type":"String"}]}]}]}
                """);
        String report = ImportReport.markdown(imports.result());
        assertFalse(report.contains("<script") || report.contains("<img") || report.contains("<b>"), report);
        assertFalse(report.contains("| ="), report);
        assertFalse(report.contains("](javascript"), report);
        assertTrue(imports.yaml().contains("etc/passwd"));
    }

    @Test
    void unknownContentIsNotGuessed() {
        assertEquals(ImportCode.FORMAT_UNKNOWN, refusal("{\"hello\":\"world\"}").code());
        assertEquals(ImportCode.FORMAT_UNKNOWN, refusal("just words").code());
        assertEquals(ImportCode.NOTHING_TO_IMPORT, refusal("  ").code());
        assertEquals("SM800", Imports.of(folder.resolve("absent.json")).codes().get(0));
    }
}
