package dev.slicesmith.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slicesmith.importer.board.BoardSpec;
import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.importer.report.ImportReport;
import dev.slicesmith.importer.translate.SpecOutcome;
import dev.slicesmith.importer.translate.TranslatedModel;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.link.Linker;
import dev.slicesmith.model.load.CheckConfiguration;
import dev.slicesmith.model.load.CheckResult;
import dev.slicesmith.model.load.EventModels;
import dev.slicesmith.model.syntax.ValueSyntax;
import dev.slicesmith.model.write.ModelWriter;
import dev.slicesmith.model.yaml.YamlModels;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every board beside the repository imports to models that link, or is refused with a reason. */
final class BoardCorpusTest {

    @BeforeAll
    static void boardsAreThere() {
        assumeTrue(SampleBoards.folder().isPresent(),
                "no sample boards: set -Dslicesmith.boards to the folder that has them");
    }

    @TestFactory
    Stream<DynamicTest> toolkitBoardsLink() {
        return Stream.of("miro-config", "platform-index", "platform-backup")
                .flatMap(kind -> SampleBoards.files(kind).stream())
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> links(file)));
    }

    @TestFactory
    Stream<DynamicTest> everythingElseLinksOrIsRefused() {
        return Stream.of("miro-raw", "emlang", "giraflow", "eventmodel", "other")
                .flatMap(kind -> SampleBoards.files(kind).stream())
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> linksIfRead(file)));
    }

    /** Whatever a file holds, there is a model without errors, or an error that says why not. */
    private static void linksIfRead(Path file) {
        Diagnostics diagnostics = new Diagnostics();
        ImportResult result = BoardImport.read(file, ImportOptions.DEFAULT, diagnostics);
        if (result.models().isEmpty()) {
            assertEquals(1, errors(diagnostics).size());
        } else {
            links(file);
        }
    }

    @TestFactory
    Stream<DynamicTest> sliceFilesLinkAndPointersAreRefused() {
        return SampleBoards.files("slice").stream().map(file -> DynamicTest.dynamicTest(
                file.getFileName().toString(), () -> {
                    String name = file.getFileName().toString();
                    if (name.endsWith("index.json") || name.endsWith(".slice.json")) {
                        refused(file, ImportCode.FORMAT_REFUSED);
                    } else {
                        links(file);
                    }
                }));
    }

    private static void links(Path file) {
        Diagnostics diagnostics = new Diagnostics();
        ImportResult result = BoardImport.read(file, ImportOptions.DEFAULT, diagnostics);
        assertEquals(List.of(), errors(diagnostics));
        assertFalse(result.models().isEmpty());
        for (TranslatedModel model : result.models()) {
            Diagnostics linking = new Diagnostics();
            Linker.link(model.model(), linking);
            assertEquals(List.of(), errors(linking));
            long scenarios = model.model().slices().stream().mapToLong(slice -> slice.scenarios().size()).sum();
            long listed = model.specs().stream()
                    .filter(spec -> spec.kind() == SpecOutcome.Kind.LISTED).count();
            assertEquals(model.specs().size(), scenarios + listed, "each specification is a scenario or is listed");
            model.specs().forEach(spec -> assertTrue(hasReason(spec), () -> "a reason for " + title(spec.spec())));
        }
        assertTrue(told(result) <= expected(result) + dropped(diagnostics), "every expected value of the board is compared");
        result.models().forEach(BoardCorpusTest::roundTrips);
        assertTrue(ImportReport.markdown(result).startsWith("# Import of "));
    }

    /** The values that taken-over specifications expect. */
    private static long told(ImportResult result) {
        return result.models().stream().flatMap(model -> model.specs().stream())
                .filter(spec -> spec.kind() != SpecOutcome.Kind.LISTED)
                .flatMap(spec -> spec.spec().then().stream())
                .filter(step -> step.kind().filter(ElementKind.ERROR::equals).isEmpty())
                .flatMap(step -> step.rows().isEmpty() ? Stream.of(step.values()) : step.rows().stream())
                .flatMap(row -> row.values().stream())
                .filter(value -> !value.isBlank() || value instanceof BoardValue.Many)
                .count();
    }

    /** The values that scenarios compare. */
    private static long expected(ImportResult result) {
        return result.models().stream().flatMap(model -> model.model().slices().stream())
                .flatMap(slice -> slice.scenarios().stream())
                .flatMap(scenario -> scenario.then().orElse(List.of()).stream())
                .flatMap(step -> step.value().stream())
                .mapToLong(value -> value instanceof ValueSyntax.Mapping mapping ? mapping.entries().size() : 0)
                .sum();
    }

    /** Those of which the report says so: of no shape, or of a row that words say is not there. */
    private static long dropped(Diagnostics diagnostics) {
        return diagnostics.sorted().stream().filter(finding -> finding.code() == ImportCode.VALUE_DROPPED
                || finding.message().contains("no rows are expected")).count();
    }

    /** What the writer writes is read and checked without an error, and written alike again. */
    private static void roundTrips(TranslatedModel model) {
        String text = ModelWriter.write(model.model());
        CheckResult checked = EventModels.check("board.yaml", text, CheckConfiguration.DEFAULT);
        assertEquals(List.of(), checked.diagnostics().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.code().id() + " " + finding.message()).toList());
        Diagnostics reading = new Diagnostics();
        assertEquals(text, YamlModels.read("board.yaml", text, reading).map(ModelWriter::write).orElse(""));
    }

    private static boolean hasReason(SpecOutcome spec) {
        return spec.kind() == SpecOutcome.Kind.HOLDS || !spec.why().isBlank();
    }

    private static String title(BoardSpec spec) {
        return spec.title();
    }

    private static void refused(Path file, ImportCode code) {
        Diagnostics diagnostics = new Diagnostics();
        ImportResult result = BoardImport.read(file, ImportOptions.DEFAULT, diagnostics);
        assertTrue(result.models().isEmpty());
        assertEquals(List.of(code.id()), diagnostics.sorted().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.code().id()).toList());
    }

    private static List<String> errors(Diagnostics diagnostics) {
        return diagnostics.sorted().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Diagnostic::message)
                .toList();
    }
}
