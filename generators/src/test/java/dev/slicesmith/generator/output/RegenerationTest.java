package dev.slicesmith.generator.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.generator.artifact.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a project between two runs, and that nothing of a person's is lost by it. */
class RegenerationTest {

    private static final String DECIDER = "src/generated/java/additem/AddItemDecider.java";
    private static final String RULES = "src/main/java/additem/AddItemPolicy.java";

    private final GeneratedFile decider = Project.generated("additem/AddItemDecider.java", "class AddItemDecider {\n}\n");
    private final GeneratedFile newDecider = Project.generated("additem/AddItemDecider.java", "final class X {\n}\n");
    private final GeneratedFile policy = Project.scaffold("additem/AddItemPolicy.java", "class AddItemPolicy {\n}\n");

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void generateOnce() {
        project = new Project(new DirectorySink(folder));
        project.generate(decider, policy);
        assertEquals(List.of(), project.codes());
    }

    @Test
    void writesFilesManifestAndNothingElse() throws IOException {
        assertEquals("class AddItemDecider {\n}\n", text(DECIDER));
        assertEquals("class AddItemPolicy {\n}\n", text(RULES));
        assertEquals(List.of(".slicesmith/.gitattributes", ".slicesmith/.gitignore", ".slicesmith/lock",
                ".slicesmith/manifest", DECIDER, RULES), everything());
    }

    @Test
    void secondRunWritesNothingAndKeepsTimes() throws IOException {
        Map<String, FileTime> before = makeOldAndGetTimes();

        project.generate(policy, decider);

        assertEquals(before, times());
        assertEquals(Map.of(DECIDER, Change.UNCHANGED, RULES, Change.UNCHANGED), project.changes());
    }

    @Test
    void changedModelReplacesOnlyWhatChanged() throws IOException {
        GeneratedFile other = Project.generated("additem/AddItem.java", "record AddItem() {}\n");
        project.generate(decider, policy, other);
        Map<String, FileTime> before = makeOldAndGetTimes();

        project.generate(newDecider, policy, other);

        assertEquals("final class X {\n}\n", text(DECIDER));
        assertEquals(before.get("src/generated/java/additem/AddItem.java"),
                times().get("src/generated/java/additem/AddItem.java"));
    }

    @Test
    void editedGeneratedFileStopsTheRunAndNothingIsWritten() throws IOException {
        write(DECIDER, "class AddItemDecider { int mine; }\n");
        GeneratedFile another = Project.generated("additem/New.java", "class New {}\n");

        project.generate(newDecider, policy, another);

        assertEquals(List.of("SM710"), project.codes());
        assertTrue(project.said().contains(DECIDER) && project.said().contains("--adopt"), project.said());
        assertEquals("class AddItemDecider { int mine; }\n", text(DECIDER));
        assertFalse(Files.exists(folder.resolve("src/generated/java/additem/New.java")));
    }

    @Test
    void adoptReplacesAnEditedFileAndKeepsACopy() throws IOException {
        write(DECIDER, "class AddItemDecider { int mine; }\n");

        project.adopt(newDecider, policy);

        assertEquals(List.of("SM713"), project.codes());
        assertEquals("final class X {\n}\n", text(DECIDER));
        assertEquals(List.of("class AddItemDecider { int mine; }\n"), copies());
        assertEquals(List.of(), project.generate(newDecider, policy).codes(), "and is done with it");
    }

    @Test
    void twoAdoptedEditsOfOneFileAreBothKept() throws IOException {
        write(DECIDER, "first\n");
        project.adopt(decider, policy);
        write(DECIDER, "second\n");
        project.adopt(decider, policy);

        assertEquals(List.of("first\n", "second\n"), copies().stream().sorted().toList());
    }

    @Test
    void deletedGeneratedFileComesBack() throws IOException {
        Files.delete(folder.resolve(DECIDER));

        project.generate(decider, policy);

        assertEquals("class AddItemDecider {\n}\n", text(DECIDER));
    }

    @Test
    void renamedGeneratedFileComesBackAndTheOtherIsNamedAndKept() throws IOException {
        String renamed = "src/generated/java/additem/Renamed.java";
        Files.move(folder.resolve(DECIDER), folder.resolve(renamed));

        project.generate(decider, policy);

        assertEquals(List.of("SM712"), project.codes());
        assertTrue(project.said().contains(renamed), project.said());
        assertEquals(text(DECIDER), text(renamed));
    }

    @Test
    void editedScaffoldIsKept() throws IOException {
        write(RULES, "class AddItemPolicy { int mine; }\n");

        project.generate(decider, Project.scaffold("additem/AddItemPolicy.java", "class Improved {}\n"));

        assertEquals(List.of(), project.codes());
        assertEquals("class AddItemPolicy { int mine; }\n", text(RULES));
    }

    @Test
    void scaffoldIsNotImprovedBehindItsOwnersBack() throws IOException {
        project.generate(decider, Project.scaffold("additem/AddItemPolicy.java", "class Improved {}\n"));

        assertEquals("class AddItemPolicy {\n}\n", text(RULES));
    }

    @Test
    void anUntouchedProjectFileFollowsTheTool() throws IOException {
        project.generate(decider, policy, Project.file("pom.xml", "<project>\n</project>\n"));
        write("pom.xml", "<project>\r\n</project>\r\n");

        project.generate(decider, policy, Project.file("pom.xml", "<project><a/></project>\n"));

        assertEquals("<project><a/></project>\n", text("pom.xml"));
        assertEquals(List.of(), project.codes());
        project.generate(decider, policy, Project.file("pom.xml", "<project><b/></project>\n"));
        assertEquals("<project><b/></project>\n", text("pom.xml"), "and does so again");
    }

    @Test
    void anEditedProjectFileIsKeptAndWhatItLacksIsSaid() throws IOException {
        String before = "<project>\n</project>\n";
        GeneratedFile wanted = Project.file("pom.xml",
                "<project><dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId></dependency>"
                        + "</dependencies></project>\n");
        project.generate(decider, policy, Project.file("pom.xml", before));
        write("pom.xml", "<project><!-- mine -->\n</project>\n");

        project.generate(decider, policy, wanted);

        assertEquals("<project><!-- mine -->\n</project>\n", text("pom.xml"));
        assertEquals(List.of("SM714"), project.codes());
        assertTrue(project.said().contains("add to <dependencies>: <dependency><groupId>g</groupId>"), project.said());
        write("pom.xml", before);
        project.generate(decider, policy, wanted);
        assertEquals(List.of(), project.codes(), "once the edit is undone, it is as the tool wrote it");
        assertTrue(text("pom.xml").contains("<artifactId>a</artifactId>"));
    }

    @Test
    void aProjectFileThatWasThereBeforeIsNeverTouched() throws IOException {
        write("README.md", "mine\n");

        project.generate(decider, policy, Project.file("README.md", "theirs\n"));
        project.generate(decider, policy, Project.file("README.md", "newer\n"));

        assertEquals("mine\n", text("README.md"));
    }

    @Test
    void deletedScaffoldStaysDeleted() throws IOException {
        Files.delete(folder.resolve(RULES));

        project.generate(decider, policy);
        project.generate(newDecider, policy);

        assertFalse(Files.exists(folder.resolve(RULES)));
        assertEquals(List.of(), project.codes());
    }

    @Test
    void scaffoldThatWasThereBeforeIsNeverTouchedNorRemoved() throws IOException {
        write("src/main/java/additem/Mine.java", "class Mine {}\n");
        GeneratedFile mine = Project.scaffold("additem/Mine.java", "class Scaffold {}\n");

        project.generate(decider, policy, mine);
        project.generate(decider, policy);

        assertEquals("class Mine {}\n", text("src/main/java/additem/Mine.java"));
        assertEquals(List.of(), project.codes());
    }

    @Test
    void renamedSliceTakesItsUntouchedFilesAlong() throws IOException {
        project.generate(Project.generated("addline/AddLineDecider.java", "class AddLineDecider {}\n"),
                Project.scaffold("addline/AddLinePolicy.java", "class AddLinePolicy {}\n"));

        assertEquals(List.of(), project.codes());
        assertEquals(Map.of(DECIDER, Change.REMOVE, RULES, Change.REMOVE,
                "src/generated/java/addline/AddLineDecider.java", Change.CREATE,
                "src/main/java/addline/AddLinePolicy.java", Change.CREATE), project.changes());
        assertFalse(Files.exists(folder.resolve("src/generated/java/additem")), "empty folders go too");
        assertTrue(Files.exists(folder.resolve("src/generated/java/addline/AddLineDecider.java")));
    }

    @Test
    void renamedSliceLeavesWhatAPersonEdited() throws IOException {
        write(DECIDER, "class AddItemDecider { int mine; }\n");
        write(RULES, "class AddItemPolicy { int mine; }\n");
        GeneratedFile renamed = Project.generated("addline/AddLineDecider.java", "class AddLineDecider {}\n");

        project.generate(renamed);

        assertEquals(List.of("SM711", "SM711"), project.codes());
        assertEquals("class AddItemDecider { int mine; }\n", text(DECIDER));
        assertEquals("class AddItemPolicy { int mine; }\n", text(RULES));
        assertEquals(List.of("SM712"), project.generate(renamed).codes(), "the scaffold is mentioned once");
    }

    @Test
    void adoptMovesAnEditedStaleFileOutOfTheWay() throws IOException {
        write(DECIDER, "class AddItemDecider { int mine; }\n");

        project.adopt(policy);

        assertFalse(Files.exists(folder.resolve(DECIDER)));
        assertEquals(List.of("class AddItemDecider { int mine; }\n"), copies());
    }

    @Test
    void emptyFolderOfAPersonsFileStays() throws IOException {
        write("src/generated/java/additem/notes.txt", "mine");

        project.generate(policy);

        assertEquals("mine", text("src/generated/java/additem/notes.txt"));
        assertFalse(Files.exists(folder.resolve(DECIDER)));
    }

    @Test
    void dryRunShowsButDoesNotWrite() throws IOException {
        Map<String, FileTime> before = makeOldAndGetTimes();

        project.run(OutputMode.DRY_RUN, false, newDecider);

        assertEquals(Map.of(DECIDER, Change.UPDATE, RULES, Change.REMOVE), project.changes());
        assertEquals(before, times());
    }

    @Test
    void checkNamesEachDifferenceAndWritesNothing() throws IOException {
        Map<String, FileTime> before = makeOldAndGetTimes();

        project.run(OutputMode.CHECK, false, newDecider, Project.generated("New.java", ""));

        assertEquals(List.of("SM730", "SM730", "SM730"), project.codes());
        assertEquals(before, times());
        assertEquals(List.of(), project.run(OutputMode.CHECK, false, decider, policy).codes());
    }

    @Test
    void dryRunIntoAnEmptyFolderLeavesItEmpty(@TempDir Path empty) throws IOException {
        Project fresh = new Project(new DirectorySink(empty.resolve("new")));

        fresh.run(OutputMode.DRY_RUN, false, decider);
        fresh.run(OutputMode.CHECK, false, decider);

        assertFalse(Files.exists(empty.resolve("new")));
    }

    @Test
    void aRefusedRunIntoAnEmptyFolderLeavesItEmpty(@TempDir Path empty) throws IOException {
        new Project(new DirectorySink(empty.resolve("new"))).generate(decider, Project.generated("../x", ""));

        assertFalse(Files.exists(empty.resolve("new")));
    }

    @Test
    void filesRenamedInCaseOnlyAreOneFileWhereCaseDoesNotCount() {
        FoldingSink folding = new FoldingSink();
        Project elsewhere = new Project(folding);
        elsewhere.generate(Project.generated("AddItem.java", "class AddItem {}\n"));

        elsewhere.generate(Project.generated("Additem.java", "class Additem {}\n"));

        assertEquals(List.of(), elsewhere.codes());
        assertEquals("class Additem {}\n", folding.text("src/generated/java/Additem.java"));
    }

    private String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private List<String> everything() throws IOException {
        return List.copyOf(times().keySet());
    }

    private List<String> copies() throws IOException {
        Path replaced = folder.resolve(StateFolder.REPLACED);
        try (Stream<Path> walk = Files.walk(replaced)) {
            return walk.filter(Files::isRegularFile).map(RegenerationTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Map<String, FileTime> makeOldAndGetTimes() throws IOException {
        for (String path : everything()) {
            Files.setLastModifiedTime(folder.resolve(path), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        }
        return times();
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                times.put(folder.relativize(path).toString(), Files.getLastModifiedTime(path));
            }
        }
        return times;
    }
}
