package dev.slicesmith.model.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.slicesmith.model.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of checks in the documentation is that of the code; {@code -Dslicesmith.recreate=true} writes it anew. */
class ChecksPageTest {

    private static final Path PAGE = Path.of("../docs/checks.md");
    private static final String EXPLANATIONS = "../model-schema/src/main/resources/dev/slicesmith/model/explain/";

    /** A group of codes, from a number on. */
    private record Group(int from, String title) {}

    private static final List<Group> GROUPS = List.of(
            new Group(0, "Reading files"),
            new Group(50, "Configuration"),
            new Group(100, "Names, references and structure"),
            new Group(200, "Completeness"),
            new Group(220, "Several contexts"),
            new Group(300, "Causality"),
            new Group(400, "Scenarios"),
            new Group(450, "Naming"),
            new Group(500, "Loops"),
            new Group(520, "Shapes"),
            new Group(540, "Sketches"),
            new Group(600, "Expressions"),
            new Group(700, "Others"));

    @Test
    void thePageListsEveryCode() throws IOException {
        String page = page();
        if (Boolean.getBoolean("slicesmith.recreate")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page, Files.readString(PAGE), "write it anew with -Dslicesmith.recreate=true");
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Checks

                What `slicesmith validate` and `slicesmith generate` look at. Errors block generation; warnings and notes do not.
                `slicesmith explain CODE` shows the page of a code, which is linked here. This list is made from the code.
                """);
        List<DiagnosticCode> codes = Cases.codes().stream().sorted(Comparator.comparing(DiagnosticCode::id)).toList();
        Group current = null;
        for (DiagnosticCode code : codes) {
            Group group = groupOf(Integer.parseInt(code.id().substring(2)));
            if (group != current) {
                page.append("\n## ").append(group.title()).append("\n\n| code | severity | finding |\n|---|---|---|\n");
                current = group;
            }
            page.append("| [").append(code.id()).append("](").append(EXPLANATIONS).append(code.id()).append(".md) | ")
                    .append(code.severity().word()).append(" | ").append(code.title()).append(" |\n");
        }
        return page.toString();
    }

    private static Group groupOf(int number) {
        Group found = GROUPS.get(0);
        for (Group group : GROUPS) {
            found = number >= group.from() ? group : found;
        }
        return found;
    }
}
