package dev.slicesmith.model.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.DiagnosticCode;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.LineFormatter;
import dev.slicesmith.model.diagnostic.TextFormatter;
import dev.slicesmith.model.source.SourceFile;
import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.syntax.ModelSyntax;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds, the answer is a model or findings, soon, and never an exception. */
class HostileInputTest {

    private static final int SEEDS = Integer.getInteger("slicesmith.seeds", 2000);
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private static List<Diagnostic> findings(String text) {
        return assertTimeoutPreemptively(SOON, () -> {
            Diagnostics diagnostics = new Diagnostics();
            verdict(YamlModels.read("hostile.yaml", text, diagnostics), diagnostics);
            return diagnostics.sorted();
        });
    }

    /** A model or an error; every place exists; every formatter copes. */
    private static void verdict(Optional<ModelSyntax> model, Diagnostics diagnostics) {
        assertTrue(model.isPresent() || diagnostics.hasErrors(), "neither a model nor an error");
        List<Diagnostic> sorted = diagnostics.sorted();
        for (Diagnostic diagnostic : sorted) {
            diagnostic.span().ifPresent(HostileInputTest::inside);
            diagnostic.related().forEach(related -> inside(related.span()));
        }
        new TextFormatter(true).format(sorted);
        new LineFormatter().format(sorted);
    }

    private static void inside(SourceSpan span) {
        SourceFile file = span.file();
        assertTrue(span.line() >= 1 && span.line() <= file.lineCount(), () -> span + " is outside the file");
        int columns = Texts.codePoints(file.line(span.line()));
        assertTrue(span.column() >= 1 && span.column() <= columns + 1, () -> span + " is outside its line");
        assertTrue(span.endLine() > span.line() || span.endColumn() >= span.column(), () -> span + " ends before it begins");
    }

    private static void assertFinds(DiagnosticCode code, List<Diagnostic> findings) {
        assertTrue(findings.stream().anyMatch(d -> d.code() == code), () -> "no " + code + " in " + findings);
    }

    @Test
    void aliasBombIsRefused() {
        StringBuilder bomb = new StringBuilder("model: Bomb\ndescription: x\nx0: &x0 [a, a, a, a, a, a, a, a, a, a]\n");
        for (int i = 1; i < 40; i++) {
            String alias = "*x" + (i - 1);
            bomb.append("x").append(i).append(": &x").append(i).append(" [").append((alias + ", ").repeat(9)).append(alias).append("]\n");
        }
        assertFinds(YamlCode.ALIAS, findings(bomb.toString()));
    }

    @Test
    void depthThroughAliasesIsRefused() {
        StringBuilder deep = new StringBuilder("model: Deep\nx0: &x0 [a]\n");
        for (int i = 1; i < 400; i++) {
            deep.append("x").append(i).append(": &x").append(i).append(" [*x").append(i - 1).append("]\n");
        }
        assertFinds(YamlCode.TOO_DEEP, findings(deep.toString()));
    }

    @Test
    void depthIsRefusedInEveryForm() {
        assertFinds(YamlCode.TOO_DEEP, findings("a: " + "[".repeat(10_000)));
        assertFinds(YamlCode.TOO_DEEP, findings("a: " + "{a: ".repeat(10_000)));
        assertFinds(YamlCode.TOO_DEEP, findings("- ".repeat(10_000) + "a"));
        StringBuilder block = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            block.append(" ".repeat(i)).append("a:\n");
        }
        assertFinds(YamlCode.TOO_DEEP, findings(block.substring(0, Math.min(block.length(), 5_000_000))));
        assertFinds(YamlCode.TYPE_SYNTAX, findings("model: x\ntypes: {A: \"" + "list<".repeat(10_000) + ">".repeat(10_000) + "\"}"));
        assertFinds(YamlCode.TYPE_SYNTAX, findings("model: x\ntypes: {A: \"a" + "?".repeat(10_000) + "\"}"));
    }

    @Test
    void hugeFileIsRefusedUnread() throws IOException {
        Path huge = folder.resolve("huge.yaml");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100L * 1024 * 1024);
        }
        Diagnostics diagnostics = new Diagnostics();
        YamlModels.read(List.of(huge), diagnostics);
        assertFinds(YamlCode.TOO_LARGE, diagnostics.sorted());
    }

    @Test
    void manyValuesAreRefusedBeforeMemoryIsSpent() {
        assertFinds(YamlCode.TOO_LARGE, findings("a: [" + "b,".repeat(2_000_000) + "]"));
    }

    @Test
    void manyFindingsAreAllReported() {
        assertEquals(5_000 - 1, findings("model: x\ncommands:\n" + "  Same:\n".repeat(5_000)).size());
        assertEquals(2_000, findings("model: x\nevents:\n  E: {" + "qqqq: 1, ".repeat(2_000) + "}\n").size());
    }

    @Test
    void oneHugeLineOfMistakesIsShownSoon() {
        StringBuilder line = new StringBuilder("model: x\ncommands: {A: {fields: {");
        for (int i = 0; i < 20_000; i++) {
            line.append('f').append(i).append(": list<A").append(i % 2 == 0 ? ">, " : ">>, ");
        }
        List<Diagnostic> found = findings(line.append("}}}\n").toString());
        assertEquals(10_000, found.size());
        String shown = new TextFormatter(false).format(found.subList(9_999, 10_000));
        String[] lines = shown.split("\n");
        int caret = lines[4].indexOf('^');
        assertEquals("list<A>>", lines[3].substring(caret, caret + "list<A>>".length()), shown);
    }

    @Test
    void lineEndsAndMarkMakeNoDifference() throws IOException {
        String text = YamlModelsTest.resource("/models/library.yaml");
        Diagnostics diagnostics = new Diagnostics();
        ModelSyntax unix = YamlModels.read("a.yaml", text, diagnostics).orElseThrow();
        ModelSyntax windows = YamlModels.read("b.yaml", "\uFEFF" + text.replace("\n", "\r\n"), diagnostics).orElseThrow();
        assertEquals(List.of(), diagnostics.sorted());
        assertEquals(SyntaxText.of(unix), SyntaxText.of(windows));
    }

    @Test
    void charactersAcrossTheEnginesBufferAreRead() {
        for (int padding = 1000; padding < 1060; padding++) {
            String name = "x".repeat(padding) + "😀".repeat(3) + "y".repeat(1100) + "😀";
            Diagnostics diagnostics = new Diagnostics();
            ModelSyntax model = YamlModels.read("a.yaml", "model: " + name, diagnostics).orElseThrow();
            assertEquals(name, model.name().orElseThrow().value());
        }
    }

    @Test
    void randomBytesHaveAVerdict() {
        long seed = Long.getLong("slicesmith.seed", System.nanoTime());
        System.out.println("HostileInputTest: -Dslicesmith.seed=" + seed + ", " + SEEDS + " cases");
        for (int i = 0; i < SEEDS; i++) {
            Random random = Mutations.random(seed + i);
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            assertVerdict(bytes, seed + i);
        }
    }

    @Test
    void randomMutationsHaveAVerdict() throws IOException {
        String valid = YamlModelsTest.resource("/models/library.yaml");
        long seed = Long.getLong("slicesmith.seed", System.nanoTime());
        System.out.println("HostileInputTest: -Dslicesmith.seed=" + seed + ", " + SEEDS + " cases");
        for (int i = 0; i < SEEDS; i++) {
            Random random = Mutations.random(seed + i);
            assertVerdict(Mutations.of(valid, random).getBytes(StandardCharsets.UTF_8), seed + i);
        }
    }

    private static void assertVerdict(byte[] bytes, long seed) {
        try {
            Diagnostics diagnostics = new Diagnostics();
            Optional<SourceFile> file = SourceFiles.decode("random.yaml", bytes, diagnostics);
            verdict(file.flatMap(f -> YamlModels.read(f.path(), f.text(), diagnostics)), diagnostics);
        } catch (RuntimeException | AssertionError | StackOverflowError problem) {
            throw new AssertionError("seed " + seed + ": " + problem + "\n" + new String(bytes, StandardCharsets.UTF_8), problem);
        }
    }

    @Test
    void filesAreReadAsTheyAre() throws IOException {
        Path file = Files.write(folder.resolve("é.yaml"), "model: Café\r\n".getBytes(StandardCharsets.UTF_8));
        Diagnostics diagnostics = new Diagnostics();
        ModelSyntax model = YamlModels.read(List.of(file), diagnostics).orElseThrow();
        assertEquals("Café", model.name().orElseThrow().value());
        assertEquals(List.of(), diagnostics.sorted());
    }
}
