package dev.slicesmith.model.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.model.diagnostic.DiagnosticCode;
import dev.slicesmith.model.diagnostic.Explanations;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ExplanationsTest {

    @Test
    void everyCodeHasAPageThatBearsItsTitle() {
        for (DiagnosticCode code : Cases.codes()) {
            String page = Explanations.page(code.id()).orElse("no page");
            assertEquals("# " + code.id() + ": " + code.title(), page.lines().findFirst().orElseThrow());
            assertTrue(page.contains("\n## How to fix it\n"), () -> code.id() + " does not say how to fix it");
        }
    }

    @Test
    void noPageIsLeftOver() throws IOException {
        Set<String> pages = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("src/main/resources/dev/slicesmith/model/explain"))) {
            files.forEach(file -> pages.add(file.getFileName().toString()));
        }
        for (DiagnosticCode code : Cases.codes()) {
            pages.remove(code.id() + ".md");
        }
        assertEquals(Set.of(), pages);
    }

    @Test
    void caseDoesNotMatterAndNothingElseIsRead() {
        assertEquals(Explanations.page("SM001"), Explanations.page(" sm001 "));
        assertEquals(Optional.empty(), Explanations.page("SM999"));
        assertEquals(Optional.empty(), Explanations.page("../explain/SM001"));
    }
}
