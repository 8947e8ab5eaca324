package dev.slicesmith.generator.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.generator.artifact.GeneratedFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed or refused in the middle, at every possible place, can be repeated and loses nothing. */
class StoppedRunTest {

    private static final String KEPT = "src/generated/java/Kept.java";
    private static final String POLICY = "src/main/java/Policy.java";

    private static final GeneratedFile[] OLD = {
        Project.generated("Changed.java", "old\n"), Project.generated("Stale.java", "stale\n"),
        Project.generated("Kept.java", "kept\n"), Project.scaffold("Policy.java", "policy\n"),
        Project.scaffold("Gone.java", "gone\n")
    };
    private static final GeneratedFile[] NEW = {
        Project.generated("Changed.java", "new\n"), Project.generated("Added.java", "added\n"),
        Project.generated("Kept.java", "kept\n"), Project.scaffold("Policy.java", "policy\n"),
        Project.scaffold("Gone.java", "gone\n"), Project.scaffold("Fresh.java", "fresh\n")
    };

    @TestFactory
    List<DynamicTest> canBeRepeatedWhereverItStopped() {
        int changes = countChanges();
        assertTrue(changes > 6, "the run must have places to stop at");
        return java.util.stream.IntStream.range(0, changes)
                .mapToObj(n -> DynamicTest.dynamicTest("after " + n + " changes", () -> repeatAfter(n)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> canBeRepeatedWithAnotherModelWhereverItStopped() {
        return java.util.stream.IntStream.range(0, countChanges())
                .mapToObj(n -> DynamicTest.dynamicTest("after " + n + " changes", () -> goBackAfter(n)))
                .toList();
    }

    @Test
    void aFullDiskIsReportedAsSuch() {
        Project project = project(new MemorySink(), 3, () -> new FileSystemException("x", null, "No space left"));

        project.generate(NEW);

        assertEquals(List.of("SM740"), project.codes());
        assertTrue(project.said().contains("No space left"), project.said());
    }

    @Test
    void aReadOnlyFolderIsReportedAsSuch() {
        Project project = project(new MemorySink(), 0, () -> new AccessDeniedException("/some/folder"));

        project.generate(NEW);

        assertEquals(List.of("SM740"), project.codes());
        assertTrue(project.said().contains("no permission to write \"/some/folder\""), project.said());
        assertTrue(OutputCode.CANNOT_WRITE.isInputOutput());
    }

    @Test
    void anUnfinishedFileOfAKilledRunIsTakenAway(@TempDir Path folder) throws IOException {
        DirectorySink sink = new DirectorySink(folder);
        new Project(sink).generate(OLD);
        project(sink, 3, () -> new IOException("killed")).generate(NEW);
        assertTrue(Files.exists(folder.resolve(StateFolder.JOURNAL)));
        Path unfinished = folder.resolve("src/generated/java/Added.java.slicesmith-new");
        Files.writeString(unfinished, "half a fi");

        Project repeated = new Project(sink).generate(OLD);

        assertFalse(Files.exists(unfinished));
        assertEquals(List.of(), repeated.codes());
    }

    @Test
    void aKilledProcessLeavesWhatTheNextRunCanFinish(@TempDir Path folder) throws Exception {
        new Project(new DirectorySink(folder)).generate(OLD);
        Files.writeString(folder.resolve(POLICY), "mine\n");
        Process child = new ProcessBuilder(java(), "-cp", System.getProperty("java.class.path"),
                        KilledRun.class.getName(), folder.toString(), "5")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = new BufferedReader(
                new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("in the middle", out.readLine());
            assertEquals(List.of("SM741"), new Project(new DirectorySink(folder)).generate(NEW).codes(),
                    "its lock is held while it lives");
        } finally {
            child.destroyForcibly().waitFor();
        }
        assertTrue(Files.exists(folder.resolve(StateFolder.JOURNAL)));

        Project repeated = new Project(new DirectorySink(folder)).generate(NEW);

        assertEquals(List.of(), repeated.codes());
        assertEquals("new\n", Files.readString(folder.resolve("src/generated/java/Changed.java")));
        assertEquals("fresh\n", Files.readString(folder.resolve("src/main/java/Fresh.java")));
        assertEquals("mine\n", Files.readString(folder.resolve(POLICY)));
        assertFalse(Files.exists(folder.resolve("src/generated/java/Stale.java")));
        assertFalse(Files.exists(folder.resolve(StateFolder.JOURNAL)));
        assertEquals(List.of(), repeated.run(OutputMode.CHECK, false, NEW).codes());
    }

    /** The child: a run that says when it is in the middle, and then waits for its end. */
    static final class KilledRun {

        private KilledRun() {}

        public static void main(String[] args) {
            DirectorySink sink = new DirectorySink(Path.of(args[0]));
            project(sink, Integer.parseInt(args[1]), () -> {
                System.out.println("in the middle");
                try {
                    Thread.sleep(Long.MAX_VALUE);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return new IOException("not reached");
            }).generate(NEW);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Project project(FileSink sink, int changes, Supplier<IOException> failure) {
        return new Project(new FailingSink(sink, changes, failure));
    }

    /** After the first run, a person has edited one scaffold and deleted another. */
    private static MemorySink afterOldModel() {
        MemorySink sink = new MemorySink();
        new Project(sink).generate(OLD);
        sink.write(POLICY, "mine\n".getBytes(StandardCharsets.UTF_8));
        sink.delete("src/main/java/Gone.java");
        return sink;
    }

    private static int countChanges() {
        for (int n = 0; ; n++) {
            Project project = project(afterOldModel(), n, () -> new IOException("stopped"));
            if (project.generate(NEW).codes().isEmpty()) {
                return n;
            }
        }
    }

    private static void repeatAfter(int changes) {
        MemorySink undisturbed = afterOldModel();
        new Project(undisturbed).generate(NEW);
        MemorySink sink = afterOldModel();
        assertEquals(List.of("SM740"), project(sink, changes, () -> new IOException("stopped")).generate(NEW).codes());

        Project repeated = new Project(sink).generate(NEW);

        assertEquals(List.of(), repeated.codes());
        assertEquals(undisturbed.texts(), sink.texts());
        assertEquals("mine\n", sink.texts().get(POLICY));
    }

    private static void goBackAfter(int changes) {
        MemorySink sink = afterOldModel();
        project(sink, changes, () -> new IOException("stopped")).generate(NEW);

        Project back = new Project(sink).generate(OLD);

        assertEquals(List.of(), back.codes());
        SortedMap<String, String> texts = sink.texts();
        assertEquals("old\n", texts.get("src/generated/java/Changed.java"));
        assertEquals("kept\n", texts.get(KEPT));
        assertEquals("mine\n", texts.get(POLICY));
        assertFalse(texts.containsKey("src/generated/java/Added.java"));
        assertFalse(texts.containsKey("src/main/java/Fresh.java"), "an untouched scaffold of the killed run goes");
        assertFalse(texts.containsKey(StateFolder.JOURNAL));
    }
}
