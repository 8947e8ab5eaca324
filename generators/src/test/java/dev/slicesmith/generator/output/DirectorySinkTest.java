package dev.slicesmith.generator.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.generator.artifact.GeneratedFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectorySinkTest {

    private final GeneratedFile file = Project.generated("a/A.java", "class A {}\n");

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    @ParameterizedTest
    @ValueSource(strings = {"src", "src/generated", "src/generated/java", "src/generated/java/a"})
    void doesNotWriteThroughALinkedFolder(String link) throws IOException {
        Path place = folder.resolve(link);
        Files.createDirectories(place.getParent());
        Files.createSymbolicLink(place, elsewhere);

        Project project = new Project(new DirectorySink(folder)).generate(file);

        assertTrue(project.codes().contains("SM703"), project.said());
        assertEquals(0, elsewhere.toFile().list().length);
    }

    @Test
    void doesNotWriteThroughALinkedFile() throws IOException {
        Path precious = Files.writeString(elsewhere.resolve("precious"), "mine");
        Path place = folder.resolve("src/generated/java/a/A.java");
        Files.createDirectories(place.getParent());
        Files.createSymbolicLink(place, precious);

        Project project = new Project(new DirectorySink(folder)).adopt(file);

        assertTrue(project.codes().contains("SM703"), project.said());
        assertEquals("mine", Files.readString(precious));
    }

    @Test
    void doesNotWriteThroughALinkedStateFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve(".slicesmith"), elsewhere);

        Project project = new Project(new DirectorySink(folder)).generate(file);

        assertEquals(List.of("SM740"), project.codes());
        assertEquals(0, elsewhere.toFile().list().length);
    }

    @Test
    void doesNotDeleteThroughALinkThatTookAFolder() throws IOException {
        new Project(new DirectorySink(folder)).generate(file);
        Path moved = elsewhere.resolve("a");
        Files.move(folder.resolve("src/generated/java/a"), moved);
        Files.createSymbolicLink(folder.resolve("src/generated/java/a"), moved);

        Project project = new Project(new DirectorySink(folder)).generate();

        assertTrue(Files.exists(moved.resolve("A.java")));
        assertFalse(project.changes().containsValue(Change.REMOVE));
    }

    @Test
    void writesToAProjectWhoseFolderIsALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), elsewhere);

        Project project = new Project(new DirectorySink(link)).generate(file);

        assertEquals(List.of(), project.codes());
        assertTrue(Files.exists(elsewhere.resolve("src/generated/java/a/A.java")));
    }

    @Test
    void refusesAFolderInTheWay() throws IOException {
        Files.createDirectories(folder.resolve("src/generated/java/a/A.java"));

        assertEquals(List.of("SM703"), new Project(new DirectorySink(folder)).generate(file).codes());
    }

    @Test
    void refusesAFileWhereTheProjectsFolderShouldBe() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "mine");

        Project project = new Project(new DirectorySink(taken)).generate(file);

        assertEquals(List.of("SM740"), project.codes());
        assertEquals("mine", Files.readString(taken));
    }

    @Test
    void staysInsideWhateverItIsAsked() {
        DirectorySink sink = new DirectorySink(folder.resolve("project"));

        assertThrows(IllegalArgumentException.class, () -> sink.write("../outside", new byte[0]));
        assertThrows(IllegalArgumentException.class, () -> sink.write("/outside", new byte[0]));
        assertThrows(IllegalArgumentException.class, () -> sink.delete("a/../../outside"));
        assertThrows(IllegalArgumentException.class, () -> sink.read("."));
    }

    @Test
    void leavesNoUnfinishedFileWhenTheMoveFails() throws IOException {
        DirectorySink sink = new DirectorySink(folder);
        assertEquals(FileSink.Kind.ABSENT, sink.kind("A.java"));
        Files.createDirectories(folder.resolve("A.java.slicesmith-new"));

        assertThrows(FileSystemException.class, () -> sink.write("A.java", new byte[1]));

        assertFalse(Files.exists(folder.resolve("A.java")));
    }

    @Test
    void oneRunAtATime() throws IOException {
        try (Closeable held = new DirectorySink(folder).lock()) {
            assertEquals(List.of("SM741"), new Project(new DirectorySink(folder)).generate(file).codes());
            assertTrue(held != null && Files.exists(folder.resolve(StateFolder.LOCK)));
        }
        assertEquals(List.of(), new Project(new DirectorySink(folder)).generate(file).codes());
    }

    @RepeatedTest(20)
    void ofTwoRunsAtOnceEachWinsOrSaysSoAndTheProjectIsWhole() throws Exception {
        GeneratedFile[] files = IntStream.range(0, 40)
                .mapToObj(i -> Project.generated("a/F" + i + ".java", "class F" + i + " {}\n"))
                .toArray(GeneratedFile[]::new);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CyclicBarrier together = new CyclicBarrier(2);
            Callable<List<String>> run = () -> {
                together.await();
                return new Project(new DirectorySink(folder)).generate(files).codes();
            };
            List<Future<List<String>>> runs = threads.invokeAll(List.of(run, run));
            List<List<String>> codes = List.of(runs.get(0).get(), runs.get(1).get());
            assertTrue(codes.contains(List.of()), codes.toString());
            codes.forEach(found -> assertTrue(found.isEmpty() || found.equals(List.of("SM741")), codes.toString()));
        } finally {
            threads.shutdown();
        }
        Project after = new Project(new DirectorySink(folder));
        assertEquals(List.of(), after.run(OutputMode.CHECK, false, files).codes());
    }
}
