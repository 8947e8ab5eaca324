package dev.slicesmith.generator.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathGuardTest {

    private final MemorySink sink = new MemorySink();
    private final Project project = new Project(sink);

    @ParameterizedTest
    @ValueSource(strings = {
        "../A.java", "a/../../A.java", "..", ".", "a/./A.java", "/etc/passwd", "a//A.java", "", "a/", "C:/A.java",
        "a\\A.java", "A.java.", "A.java ", "a./A.java", "Créé.java", "A\n.java", "A\u0000.java", "A*.java", "A|B.java"
    })
    void refusesWhatLeavesTheProjectOrIsNotPortable(String path) {
        project.generate(Project.generated(path, "text"), Project.generated("B.java", "text"));

        assertEquals(List.of("SM700"), project.codes());
        assertEquals(SortedMap.class.cast(new java.util.TreeMap<>()), sink.texts(), "nothing at all is written");
    }

    @ParameterizedTest
    @ValueSource(strings = {".slicesmith/manifest", ".git/config", ".Git/hooks/pre-commit", "a/../.git/config"})
    void refusesFoldersThatAreNotTheGenerators(String path) {
        assertTrue(PathGuard.problem(path).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", ".gitignore", ".github/workflows/x.yml", "a/b-c/D_e.java", "..a/b..c"})
    void letsOrdinaryPathsThrough(String path) {
        assertEquals(java.util.Optional.empty(), PathGuard.problem(path));
    }

    @Test
    void refusesNamesThatFileSystemsDoNotTake() {
        project.generate(Project.generated("a/" + "x".repeat(300) + ".java", "text"));

        assertEquals(List.of("SM700"), project.codes());
    }

    @Test
    void refusesTwoFilesWithOnePath() {
        project.generate(Project.generated("A.java", "1"), Project.generated("A.java", "2"));

        assertEquals(List.of("SM701"), project.codes());
    }

    @Test
    void refusesAFileThatIsAlsoAFolder() {
        project.generate(Project.generated("a/b", "1"), Project.generated("a/b/C.java", "2"));

        assertEquals(List.of("SM701"), project.codes());
    }

    @Test
    void refusesPathsThatDifferOnlyInCase() {
        project.generate(Project.generated("a/Item.java", "1"), Project.generated("a/ITEM.java", "2"));

        assertEquals(List.of("SM702"), project.codes());
    }

    @Test
    void refusesFoldersThatDifferOnlyInCase() {
        project.generate(Project.generated("item/A.java", "1"), Project.generated("Item/B.java", "2"));

        assertEquals(List.of("SM702"), project.codes());
    }

    @Test
    void reportsEverythingAtOnce() {
        project.generate(Project.generated("../A", "1"), Project.generated("B", "2"), Project.generated("b", "3"));

        assertEquals(List.of("SM700", "SM702"), project.codes());
    }
}
