package dev.slicesmith.generator.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

    private static final String HASH = "0123456789abcdef0123456789abcdef";
    private static final String OTHER = "f123456789abcdef0123456789abcdef";

    private final Diagnostics findings = new Diagnostics();

    @Test
    void isReadBackAsItWasWritten() {
        Manifest manifest = Manifest.of(List.of(
                Manifest.Entry.of("src/B.java", HASH, Ownership.GENERATED, "slice Add item"),
                Manifest.Entry.of("pom.xml", OTHER, Ownership.SCAFFOLD, "project")));

        assertEquals(manifest.text(), read(manifest.text()).text());
        assertEquals(Manifest.HEADER + "\n"
                + "pom.xml\t" + OTHER + "\tscaffold\tproject\n"
                + "src/B.java\t" + HASH + "\tgenerated\tslice Add item\n", manifest.text());
    }

    @Test
    void keepsAnOriginOnOneLine() {
        String text = Manifest.of(List.of(Manifest.Entry.of("A", HASH, Ownership.GENERATED, "slice a\tb\r\nc\u2028d")))
                .text();

        assertEquals(2, text.lines().count());
        assertEquals(text, read(text).text());
    }

    @Test
    void keepsBothHashesOfOnePath() {
        Manifest merged = read("A\t" + OTHER + "\tgenerated\tx\nA\t" + HASH + "\tgenerated\ty\n");

        assertEquals(List.of(HASH, OTHER), List.copyOf(merged.entry("A").orElseThrow().hashes()));
        assertFalse(findings.hasErrors());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "A", "A\t" + HASH, "A\t" + HASH + "\tmine\tx", "A\tnohash\tgenerated\tx", "A\t" + HASH + "\tgenerated\tx\ty",
        "../../etc/passwd\t" + HASH + "\tgenerated\tx", "/etc/passwd\t" + HASH + "\tgenerated\tx",
        ".git/config\t" + HASH + "\tgenerated\tx", "# slicesmith manifest 2: something else"
    })
    void reportsALineThatItCannotRead(String line) {
        read(Manifest.HEADER + "\n" + line + "\n");

        Diagnostic found = findings.sorted().get(0);
        assertEquals(OutputCode.MANIFEST_UNREADABLE, found.code());
        assertEquals(2, found.span().orElseThrow().line());
    }

    @Test
    void namesTheMarkersOfAConflict() {
        read("<<<<<<< HEAD\nA\t" + HASH + "\tgenerated\tx\n||||||| base\n=======\n>>>>>>> other\n");

        assertEquals(List.of(1, 3, 4, 5),
                findings.sorted().stream().map(found -> found.span().orElseThrow().line()).toList());
        assertTrue(findings.sorted().stream().allMatch(found -> found.code() == OutputCode.MANIFEST_CONFLICT));
    }

    @Test
    void hashDoesNotSeeLineEnds() {
        assertEquals(ContentHash.of("a\nb\n\nc"), ContentHash.of("a\r\nb\r\n\r\nc"));
        assertEquals(ContentHash.of("\n"), ContentHash.of("\r\n"));
        assertFalse(ContentHash.of("a\rb").equals(ContentHash.of("a\nb")));
        assertFalse(ContentHash.of("ab").equals(ContentHash.of("a\nb")));
        assertFalse(ContentHash.of("a\r").equals(ContentHash.of("a")));
    }

    private Manifest read(String text) {
        return ManifestReader.read(new SourceFile(StateFolder.MANIFEST, text), findings);
    }
}
