package dev.slicesmith.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slicesmith.importer.translate.SpecOutcome;
import dev.slicesmith.importer.translate.TranslatedModel;
import dev.slicesmith.model.syntax.ModelSyntax;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every sample board becomes a project that compiles with all warnings as errors and has no red test: as many are green
 * and open as the import foresaw. And where a decision leads to another event, a test is red.
 */
final class BoardProjectsTest {

    private static final List<String> KINDS =
            List.of("miro-config", "platform-index", "platform-backup", "slice", "emlang", "giraflow", "miro-raw");

    @TempDir
    static Path folder;

    private static BoardProjects projects;
    private static BoardProjects swapped;
    private static String complaints;
    private static CompletableFuture<Optional<String>> newer;

    @BeforeAll
    static void boardsAreGeneratedAndCompiled() throws IOException {
        assumeTrue(SampleBoards.folder().isPresent(),
                "no sample boards: set -Dslicesmith.boards to the folder that has them");
        projects = new BoardProjects(Files.createDirectories(folder.resolve("imported")));
        swapped = new BoardProjects(Files.createDirectories(folder.resolve("swapped")));
        projects.addAll(KINDS.stream().flatMap(kind -> SampleBoards.files(kind).stream()).toList());
        // A process of its own, for which nobody waits until it is asked.
        newer = CompletableFuture.supplyAsync(BoardProjectsTest::withJdk25);
        for (BoardProjects.Entry entry : projects.entries()) {
            Optional<ModelSyntax> wrong = SwappedEvent.in(entry.model());
            if (wrong.isPresent()) {
                swapped.add(entry.name(), entry.model(), wrong.get());
            }
        }
        complaints = projects.compile() + swapped.compile();
    }

    @Test
    void allAreCleanHere() {
        assertEquals("", complaints);
        assertFalse(projects.entries().isEmpty());
    }

    @Test
    void allAreCleanWithJdk25() {
        Optional<String> complaints = newer.join();
        assumeTrue(complaints.isPresent(), "no JDK 25 in /usr/lib/jvm: what newer compilers say of boards is not known");
        assertEquals("", complaints.get());
    }

    private static Optional<String> withJdk25() {
        try {
            Optional<Path> jdk = Javac.jdk(25);
            return jdk.isEmpty() ? Optional.empty() : Optional.of(projects.compile(jdk.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void compilersAreDone() {
        if (newer != null) {
            newer.join();
        }
    }

    @TestFactory
    Stream<DynamicTest> testsGoAsForeseen() {
        return projects.entries().stream().map(entry -> DynamicTest.dynamicTest(entry.name(), () -> {
            GeneratedProject.Tests tests = entry.project().test();
            assertEquals(List.of(), tests.red());
            assertEquals(count(entry.model(), SpecOutcome.Kind.HOLDS), tests.green(), "green");
            assertEquals(count(entry.model(), SpecOutcome.Kind.OPEN), tests.open(), "open");
        }));
    }

    @TestFactory
    Stream<DynamicTest> anotherEventTurnsATestRed() {
        assertFalse(swapped.entries().isEmpty());
        return swapped.entries().stream().map(entry -> DynamicTest.dynamicTest(entry.name(), () ->
                assertFalse(entry.project().test().red().isEmpty())));
    }

    /** Four of five happy paths need no hand-written line, wherever the board has what they speak of. */
    @Test
    void mostHappyPathsAreGreen() {
        List<SpecOutcome> happy = KINDS.stream()
                .flatMap(kind -> SampleBoards.files(kind).stream())
                .flatMap(board -> Imports.of(board).result().models().stream())
                .flatMap(model -> model.specs().stream())
                .filter(spec -> !spec.spec().expectsError() && !spec.spec().then().isEmpty())
                .filter(spec -> !spec.why().endsWith("is not on the board"))
                .toList();
        long green = happy.stream().filter(spec -> spec.kind() == SpecOutcome.Kind.HOLDS).count();
        assertTrue(green >= .8 * happy.size(), () -> green + " of " + happy.size());
    }

    private static long count(TranslatedModel model, SpecOutcome.Kind kind) {
        return model.specs().stream().filter(spec -> spec.kind() == kind).count();
    }
}
