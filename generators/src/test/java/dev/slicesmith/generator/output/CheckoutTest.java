package dev.slicesmith.generator.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.generator.artifact.GeneratedFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** What version control does to a project: other line ends, merges, a manifest that was not committed. */
class CheckoutTest {

    private static final String A = "src/generated/java/A.java";
    private static final String B = "src/generated/java/B.java";

    private final GeneratedFile a = Project.generated("A.java", "class A {\n}\n");
    private final GeneratedFile newA = Project.generated("A.java", "class A {\n    int a;\n}\n");
    private final GeneratedFile b = Project.generated("B.java", "class B {\n}\n");
    private final GeneratedFile policy = Project.scaffold("P.java", "class P {\n}\n");

    private final MemorySink sink = new MemorySink();
    private final Project project = new Project(sink).generate(a, b, policy);

    @Test
    void otherLineEndsAreNoEditAndNothingIsWritten() {
        sink.texts().forEach((path, text) -> put(path, text.replace("\n", "\r\n")));
        SortedMap<String, String> before = sink.texts();

        project.generate(a, b, policy);

        assertEquals(List.of(), project.codes());
        assertEquals(before, sink.texts());
        assertEquals(List.of(), project.run(OutputMode.CHECK, false, a, b, policy).codes());
    }

    @Test
    void fileWithOtherLineEndsIsReplacedAndRemovedLikeAnyOther() {
        sink.texts().forEach((path, text) -> put(path, text.replace("\n", "\r\n")));

        project.generate(newA);

        assertEquals(List.of(), project.codes());
        assertEquals("class A {\n    int a;\n}\n", sink.texts().get(A));
        assertFalse(sink.texts().containsKey(B));
    }

    @Test
    void lostManifestIsWrittenAgainWhereNothingDiffers() {
        String manifest = sink.texts().get(StateFolder.MANIFEST);
        sink.delete(StateFolder.MANIFEST);

        assertEquals(List.of("SM730"), project.run(OutputMode.CHECK, false, a, b, policy).codes());
        project.generate(a, b, policy);

        assertEquals(List.of(), project.codes());
        assertEquals(manifest, sink.texts().get(StateFolder.MANIFEST));
    }

    @Test
    void lostManifestMakesTheToolAskBeforeItReplaces() {
        sink.delete(StateFolder.MANIFEST);
        SortedMap<String, String> before = sink.texts();

        project.generate(newA, b, policy);

        assertEquals(List.of("SM710"), project.codes());
        assertEquals(before, sink.texts());

        project.adopt(newA, b, policy);

        assertEquals(List.of("SM713"), project.codes());
        assertEquals("class A {\n    int a;\n}\n", sink.texts().get(A));
        assertTrue(sink.texts().entrySet().stream().anyMatch(file ->
                file.getKey().startsWith(StateFolder.REPLACED) && file.getValue().equals("class A {\n}\n")));
    }

    @Test
    void lostManifestMakesTheToolNameWhatItMayHaveLeft() {
        sink.delete(StateFolder.MANIFEST);

        project.generate(a, policy);

        assertEquals(List.of("SM712"), project.codes());
        assertTrue(project.said().contains(B), project.said());
        assertTrue(sink.texts().containsKey(B));
    }

    @Test
    void conflictInTheManifestStopsTheRunAndKeepingBothSidesMendsIt() {
        String manifest = sink.texts().get(StateFolder.MANIFEST);
        put(StateFolder.MANIFEST, manifest.replace(Manifest.HEADER + "\n", Manifest.HEADER + "\n<<<<<<< ours\n")
                + "=======\n" + A + "\t0123456789abcdef0123456789abcdef\tgenerated\tx\n>>>>>>> theirs\n");
        SortedMap<String, String> before = sink.texts();

        project.generate(newA, b, policy);

        assertEquals(List.of("SM721", "SM721", "SM721"), project.codes());
        assertTrue(project.said().contains("keep the lines of both sides"), project.said());
        assertEquals(before, sink.texts());

        put(StateFolder.MANIFEST, sink.texts().get(StateFolder.MANIFEST).replaceAll("(?m)^[<=>]{7}.*\n", ""));
        project.generate(newA, b, policy);

        assertEquals(List.of(), project.codes());
        assertEquals(Map.of(A, Change.UPDATE, B, Change.UNCHANGED, "src/main/java/P.java", Change.UNCHANGED),
                project.changes());
    }

    @Test
    void manifestThatNamesFilesOutsideTheProjectIsRefused() {
        String text = "precious";
        put("other", text);
        put(StateFolder.MANIFEST, "../other\t" + ContentHash.of(text) + "\tgenerated\tx\n");

        project.generate(a, b, policy);

        assertEquals(List.of("SM720"), project.codes());
        assertEquals(text, sink.texts().get("other"));
    }

    private void put(String path, String text) {
        sink.write(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
