package dev.slicesmith.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slicesmith.importer.translate.SpecOutcome;
import dev.slicesmith.importer.translate.TranslatedModel;
import dev.slicesmith.model.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is imported is generated, compiles with all warnings as errors, and has no red test: as many are green and open as
 * the import foresaw. All boards take minutes and run as endurance tests, the smallest ones always.
 */
final class GeneratedProjectsTest {

    private static final int FEW = 4;

    @TempDir
    Path folder;

    private static void boardsAreThere() {
        assumeTrue(SampleBoards.folder().isPresent(),
                "no sample boards: set -Dslicesmith.boards to the folder that has them");
    }

    @TestFactory
    Stream<DynamicTest> smallBoardsAreGreen() {
        boardsAreThere();
        return SampleBoards.files("miro-config").stream()
                .sorted(Comparator.comparing((Path file) -> file.toFile().length()).thenComparing(Path::toString))
                .filter(file -> specifications(file) > 0)
                .limit(FEW)
                .map(this::proven);
    }

    @Tag("endurance")
    @TestFactory
    Stream<DynamicTest> allBoardsAreGreen() {
        boardsAreThere();
        return Stream.of("miro-config", "platform-index", "platform-backup", "slice", "emlang", "giraflow", "miro-raw")
                .flatMap(kind -> SampleBoards.files(kind).stream())
                .map(this::proven);
    }

    /** Four of five happy paths that the board can tell at all need no hand-written line. */
    @Test
    void mostHappyPathsAreForeseenGreen() {
        boardsAreThere();
        List<SpecOutcome> happy = Stream.of("miro-config", "platform-index")
                .flatMap(kind -> SampleBoards.files(kind).stream())
                .flatMap(file -> models(file).stream())
                .flatMap(model -> model.specs().stream())
                .filter(spec -> !spec.spec().expectsError() && !spec.spec().then().isEmpty())
                .filter(spec -> !spec.why().endsWith("is not on the board"))
                .toList();
        long green = happy.stream().filter(spec -> spec.kind() == SpecOutcome.Kind.HOLDS).count();
        assertTrue(green >= .8 * happy.size(), () -> green + " of " + happy.size());
    }

    /** A test that cannot fail proves nothing: with another event in a decision, something must turn red. */
    @Test
    void anotherEventTurnsATestRed() throws IOException {
        String model = Imports.of(folder, "config.json", """
                {"context":"Rental","slices":[{"id":"s","title":"slice: Rent","commands":[{"id":"c","title":"Rent bike",
                  "fields":[{"name":"bikeId","type":"UUID"}],
                  "dependencies":[{"id":"e","type":"OUTBOUND","elementType":"EVENT"}]}],
                  "events":[{"id":"e","title":"Bike rented","fields":[{"name":"bikeId","type":"UUID"}]}],
                  "specifications":[{"id":"1","title":"spec: rents","given":[],
                    "when":[{"type":"SPEC_COMMAND","linkedId":"c"}],"then":[{"type":"SPEC_EVENT","linkedId":"e"}]}]},
                 {"id":"t","title":"slice: Return","commands":[{"id":"d","title":"Return bike",
                  "fields":[{"name":"bikeId","type":"UUID"}],
                  "dependencies":[{"id":"f","type":"OUTBOUND","elementType":"EVENT"}]}],
                  "events":[{"id":"f","title":"Bike returned","fields":[{"name":"bikeId","type":"UUID"}]}]}]}
                """).yaml();
        assertEquals(List.of(), tests(model, "good").red());
        GeneratedProject.Tests swapped = tests(model.replaceFirst("emits: \\[Bike rented\\]", "emits: [Bike returned]"), "swapped");
        assertEquals(1, swapped.red().size(), swapped.toString());
    }

    private GeneratedProject.Tests tests(String model, String name) throws IOException {
        GeneratedProject project = GeneratedProject.ofText(model, Files.createDirectories(folder.resolve(name)));
        assertEquals("", project.compile());
        return project.test();
    }

    private static long specifications(Path file) {
        return models(file).stream().flatMap(model -> model.specs().stream())
                .filter(spec -> spec.kind() != SpecOutcome.Kind.LISTED).count();
    }

    private static List<TranslatedModel> models(Path file) {
        return BoardImport.read(file, ImportOptions.DEFAULT, new Diagnostics()).models();
    }

    private DynamicTest proven(Path file) {
        return DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            List<String> red = new ArrayList<>();
            for (TranslatedModel model : models(file)) {
                Path place = Files.createTempDirectory(folder, "board");
                GeneratedProject project = GeneratedProject.of(model, place);
                assertEquals("", project.compile());
                GeneratedProject.Tests tests = project.test();
                red.addAll(tests.red());
                assertEquals(count(model, SpecOutcome.Kind.HOLDS), tests.green() + (long) tests.red().size(), "green");
                assertEquals(count(model, SpecOutcome.Kind.OPEN), tests.open(), "open");
            }
            assertEquals(List.of(), red);
        });
    }

    private static long count(TranslatedModel model, SpecOutcome.Kind kind) {
        return model.specs().stream().filter(spec -> spec.kind() == kind).count();
    }
}
