package dev.slicesmith.generator.runtime.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.testing.Generated;
import dev.slicesmith.generator.testing.GeneratedTests;
import dev.slicesmith.generator.testing.Javac;
import dev.slicesmith.generator.testing.Models;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tests that come out do what the scenarios say. */
class PlainScenariosTest {

    private static final String MODEL = """
            model: Door
            package: com.example.door
            types: {DoorId: uuid, Code: {type: int, min: 1000}}
            streams: {Door: {id: DoorId}}
            errors: {Locked: {message: It is locked}}
            commands: {Open: {fields: {door: DoorId, code: Code}}}
            events: {Opened: {fields: {door: DoorId, times: int}}, Shut: {external: Porter, fields: {door: DoorId}}}
            views: {OpenDoors: {key: door, fields: {door: DoorId}}}
            slices:
              - name: Open
                command: Open
                state:
                  times: {type: int, on: {Opened: state.times + 1}}
                rules: [RULE]
                emits: [{event: Opened, set: {times: "state.times + 1"}}]
                scenarios:
                  - name: it opens
                    given: [{Opened: {door: d1}}, {Opened: {door: d2}}]
                    when: {Open: {door: d1, code: 1234}}
                    then: [{Opened: {door: d1, times: TIMES}}]
              - {name: Shut, view: OpenDoors, on: {Opened: , Shut: {delete: true}}}
            """;

    @TempDir
    private Path classes;

    static List<Path> examples() {
        List<Path> models = new ArrayList<>(Models.examples());
        models.add(Path.of("src", "test", "resources", "models", "runtime-names.yaml"));
        return models;
    }

    private Map<String, String> outcomes(List<GeneratedFile> files) {
        assertEquals(List.of(), Javac.complaints(files, JavaRelease.JAVA_17, classes));
        return GeneratedTests.run(classes);
    }

    private String outcome(String rule, String times) {
        String yaml = MODEL.replace("RULE", rule).replace("TIMES", times);
        List<GeneratedFile> files = Generated.of(new PlainRuntime(), JavaRelease.JAVA_17, "door.yaml", yaml);
        return outcomes(files).get("OpenTest.itOpens");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyScenarioOfAnExamplePasses(Path model) {
        Map<String, String> outcomes = outcomes(Generated.of(new PlainRuntime(), JavaRelease.JAVA_17, model));
        outcomes.values().removeIf(String::isEmpty);
        assertEquals(Map.of(), outcomes);
    }

    @Test
    void aScenarioThatHoldsPasses() {
        assertEquals("", outcome("", "2"));
    }

    @Test
    void aScenarioThatDoesNotHoldFails() {
        assertTrue(outcome("", "3").contains("AssertionFailedError: events: expected"));
    }

    @Test
    void aRejectionThatNobodyExpectsFails() {
        String outcome = outcome("{reject: Locked, when: command.code == 1234}", "2");
        assertTrue(outcome.contains("refused: Locked: It is locked"), outcome);
    }

    @Test
    void aDecisionThatNobodyHasWrittenNamesItsMethod() {
        String outcome = outcome("{reject: Locked, description: The porter knows.}", "2");
        assertTrue(outcome.contains("OpenDecision: write OpenPolicy.locked: "), outcome);
        assertTrue(outcome.contains("The porter knows"), outcome);
    }

    @Test
    void aModelThatSaysEverythingHasNoPartsToWrite() {
        List<GeneratedFile> files = Generated.of(new PlainRuntime(), JavaRelease.JAVA_17, "door.yaml",
                MODEL.replace("RULE", "").replace("TIMES", "2"));
        assertFalse(files.stream().anyMatch(file -> file.path().endsWith("Parts.java")));
        assertFalse(files.stream().anyMatch(file -> file.path().endsWith("Policy.java")));
    }
}
