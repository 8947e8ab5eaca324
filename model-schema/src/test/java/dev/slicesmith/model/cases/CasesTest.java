package dev.slicesmith.model.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.DiagnosticCode;
import dev.slicesmith.model.diagnostic.TextFormatter;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each {@code cases/<CODE>/<name>.yaml} (or a folder {@code <name>}, or a {@code <name>.recipe}) has findings, and
 * {@code <name>.expected} says how they are shown. {@code -Dslicesmith.recreate=true} writes the expectations anew.
 */
class CasesTest {

    private static final boolean RECREATE = Boolean.getBoolean("slicesmith.recreate");

    @TempDir
    Path temporary;

    @TestFactory
    List<DynamicTest> findingsAreAsExpected() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path folder : list(Cases.ROOT)) {
            for (Path input : list(folder)) {
                if (!input.toString().endsWith(".expected")) {
                    tests.add(dynamicTest(folder.getFileName() + "/" + input.getFileName(), () -> check(input)));
                }
            }
        }
        return tests;
    }

    @Test
    void everyExpectationHasItsInput() throws IOException {
        Set<String> lonely = new TreeSet<>();
        for (Path folder : list(Cases.ROOT)) {
            Set<Path> expected = new TreeSet<>();
            Set<Path> inputs = new TreeSet<>();
            for (Path file : list(folder)) {
                boolean isExpected = file.toString().endsWith(".expected");
                (isExpected ? expected : inputs).add(isExpected ? file : expectation(file));
            }
            expected.removeAll(inputs);
            expected.forEach(file -> lonely.add(file.toString()));
        }
        assertEquals(Set.of(), lonely, "expectations without a case");
    }

    @Test
    void everyCodeHasACaseAndNoFolderIsLeftOver() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (DiagnosticCode code : Cases.codes()) {
            assertTrue(codes.add(code.id()), () -> "two codes share the id " + code.id());
        }
        Set<String> folders = new TreeSet<>();
        for (Path folder : list(Cases.ROOT)) {
            folders.add(folder.getFileName().toString());
        }
        assertEquals(codes, folders);
    }

    private void check(Path input) throws IOException {
        String code = input.getParent().getFileName().toString();
        boolean made = input.toString().endsWith(".recipe");
        Path folder = made ? Files.createTempDirectory(temporary, "case") : input.getParent();
        Path checked = made ? Recipe.follow(input, folder) : input;
        List<Diagnostic> found = Cases.check(checked);
        assertTrue(found.stream().anyMatch(d -> d.code().id().equals(code)), () -> "no " + code + " among " + found);
        String prefix = folder.toString().replace('\\', '/') + "/";
        String actual = new TextFormatter(false).format(found).replace(prefix, "");
        Path expectation = expectation(input);
        if (RECREATE) {
            Files.writeString(expectation, actual);
        }
        assertTrue(Files.exists(expectation), () -> "no " + expectation + "; write it with -Dslicesmith.recreate=true");
        assertEquals(Files.readString(expectation), actual);
    }

    private static Path expectation(Path input) {
        String name = input.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return input.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".expected");
    }

    private static List<Path> list(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        }
        entries.sort(null);
        return entries;
    }
}
