package dev.slicesmith.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slicesmith.maven.Consumer.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects as teams have them, built by Maven. */
class MavenPluginIT {

    private static final String GENERATE = Consumer.executions("", "generate");

    private static final String RULE = """
            model: Doors
            package: com.example.doors
            types: {DoorId: uuid}
            streams: {Door: {id: DoorId}}
            commands: {OpenDoor: {fields: {door: DoorId}}}
            events: {DoorOpened: {fields: {door: DoorId}}}
            views: {OpenDoors: {key: door, fields: {door: DoorId}}}
            slices:
              - name: Open door
                actor: Guest
                screen: Door
                command: OpenDoor
                rules: [{reject: DoorLocked}]
                emits: [DoorOpened]
              - {name: Open doors, view: OpenDoors, on: {DoorOpened: null}}
            """;

    @TempDir
    private Path folder;

    @Test
    void oneModuleIsGeneratedCompiledAndTestedAndASecondBuildHasNothingToDo() throws Exception {
        Consumer consumer = Consumer.in(folder).model("todo", "src/main/model").pom(Consumer.executions("", "generate", "test"));

        Said first = consumer.build("verify");
        assertTrue(first.says("Scenarios run: "), first.output());
        assertFalse(first.says("[WARNING]"), first.output());
        assertTrue(first.output().matches("(?s).*Tests run: [1-9]\\d*, Failures: 0, Errors: 0, Skipped: 0.*"), first.output());
        assertTrue(consumer.has("target/slicesmith-reports/TEST-todo.xml"), tree(folder).keySet().toString());
        assertEquals(Set.of("pom.xml", "src", "target"), names(folder));
        Map<String, FileTime> before = tree(folder.resolve("target/generated-sources"));

        Said second = consumer.build("-o", "verify");
        assertTrue(second.says("nothing has changed, "), second.output());
        assertTrue(second.says("Nothing to compile"), second.output());
        assertEquals(before, tree(folder.resolve("target/generated-sources")));
    }

    @Test
    void aRemovedSlicesFilesGoAndOnlyWhatChangedIsWritten() throws Exception {
        Consumer consumer = Consumer.in(folder).write("src/main/model/model.yaml", RULE).pom(GENERATE);
        consumer.build("generate-sources");
        Map<String, FileTime> before = tree(folder.resolve("target/generated-sources"));
        assertTrue(before.keySet().stream().anyMatch(path -> path.endsWith("OpenDoors.java")), before.toString());

        consumer.write("src/main/model/model.yaml", RULE.replaceAll("(?m)^views:.*\n", "")
                .replaceAll("(?m)^ *- \\{name: Open doors.*\n", ""));
        consumer.build("generate-sources");

        Map<String, FileTime> after = tree(folder.resolve("target/generated-sources"));
        assertFalse(after.keySet().stream().anyMatch(path -> path.contains("opendoors")), after.toString());
        String event = "slicesmith/com/example/doors/event/DoorOpened.java";
        assertEquals(before.get(event), after.get(event));
    }

    @Test
    void oneSliceMoreOfAHundredRewritesItsOwnFilesItsStreamsTypeAndTheWiring() throws Exception {
        Consumer consumer = Consumer.in(folder).synthetic(100, "src/main/model/model.yaml").pom(GENERATE);
        consumer.build("compile");
        Map<String, FileTime> before = generated();

        consumer.synthetic(101, "src/main/model/model.yaml").build("compile");

        Map<String, FileTime> after = generated();
        assertTrue(after.keySet().containsAll(before.keySet()), "nothing goes");
        Set<String> written = new TreeSet<>(after.keySet());
        written.removeIf(path -> after.get(path).equals(before.get(path)));
        String main = "sources/slicesmith/com/example/synthetic/";
        String test = "test-sources/slicesmith/com/example/synthetic/";
        Set<String> ofTheSlice = new TreeSet<>(written);
        ofTheSlice.removeIf(path -> !path.startsWith(main + "makedeposit33/") && !path.startsWith(test + "makedeposit33/"));
        assertEquals(Set.of(), intersection(ofTheSlice, before.keySet()), "all of the slice's files are new");
        assertTrue(ofTheSlice.contains(main + "makedeposit33/Deposit33Decider.java"), ofTheSlice.toString());
        assertTrue(ofTheSlice.contains(test + "makedeposit33/MakeDeposit33Test.java"), ofTheSlice.toString());
        written.removeAll(ofTheSlice);
        assertEquals(new TreeSet<>(Set.of(main + "error/Account33NotOpen.java", main + "event/Deposit33Made.java",
                main + "event/Account33Event.java", main + "SyntheticEvents.java", main + "SyntheticApplication.java",
                test + "support/SyntheticInMemory.java", test + "support/SyntheticOnDatabase.java")), written);

        Said again = consumer.build("compile");
        assertTrue(again.says("nothing has changed, ") && again.says("Nothing to compile"), again.output());
        assertEquals(after, generated());
    }

    @Test
    void aGeneratedFileThatIsMissingOrEditedIsMadeAgain() throws Exception {
        Consumer consumer = Consumer.in(folder).model("todo", "src/main/model").pom(GENERATE);
        consumer.build("generate-sources");
        Map<String, FileTime> files = tree(folder.resolve("target/generated-sources"));
        String some = files.keySet().iterator().next();
        Files.delete(folder.resolve("target/generated-sources").resolve(some));

        assertTrue(consumer.build("generate-sources").says("generated, "));
        assertEquals(files.keySet(), tree(folder.resolve("target/generated-sources")).keySet());
    }

    @Test
    void aMissingScaffoldIsNamedThenWrittenThenKept() throws Exception {
        Consumer consumer = Consumer.in(folder).write("src/main/model/model.yaml", RULE).pom(GENERATE);

        Said missing = consumer.build("generate-sources");
        assertTrue(missing.says("mvn slicesmith:scaffold"), missing.output());
        assertFalse(consumer.has("src/main/java"), "generate writes to target only");

        consumer.build("dev.slicesmith:slicesmith-maven-plugin:scaffold");
        Path scaffold = find(folder.resolve("src/main/java"));
        Files.writeString(scaffold, Files.readString(scaffold) + "// mine\n");
        assertTrue(consumer.build("dev.slicesmith:slicesmith-maven-plugin:scaffold").says("nothing is missing"));
        assertFalse(consumer.build("verify").says("mvn slicesmith:scaffold"));
        assertTrue(Files.readString(scaffold).endsWith("// mine\n"));
    }

    @Test
    void aBrokenModelFailsWithFileLineAndColumnAndLeavesWhatWasThere() throws Exception {
        Consumer consumer = Consumer.in(folder).write("src/main/model/model.yaml", RULE).pom(GENERATE);
        consumer.build("generate-sources");
        Map<String, FileTime> before = tree(folder.resolve("target/generated-sources"));
        consumer.write("src/main/model/model.yaml", RULE.replace("emits: [DoorOpened]", "emits: [DoorOpend]"));

        Said broken = consumer.run("generate-sources");

        assertNotEquals(0, broken.code());
        assertTrue(broken.output().matches("(?s).*\\[ERROR] \\S*src/main/model/model.yaml:\\[14,13] SM\\d+: .*DoorOpened.*"),
                broken.output());
        assertTrue(broken.says(" of severity error"), broken.output());
        assertEquals(before, tree(folder.resolve("target/generated-sources")));
    }

    @Test
    void anUnknownParameterIsAnErrorThatNamesTheNearest() throws Exception {
        Consumer consumer = Consumer.in(folder).model("todo", "src/main/model")
                .pom(Consumer.executions("<packageNam>org.acme</packageNam>", "generate"));

        Said said = consumer.run("generate-sources");

        assertNotEquals(0, said.code());
        assertTrue(said.output().matches(
                "(?s).*/pom\\.xml:\\[\\d+,\\d+] there is no parameter <packageNam>; did you mean <packageName>\\?.*"), said.output());
    }

    @Test
    void aModelOutsideTheProjectIsAnErrorWithItsPlace() throws Exception {
        Consumer.in(folder).model("todo", "elsewhere");
        Consumer consumer = Consumer.in(folder.resolve("project"))
                .pom(Consumer.executions("<model>\n../elsewhere</model>", "generate"));

        Said said = consumer.run("generate-sources");
        assertNotEquals(0, said.code());
        assertTrue(said.output().matches("(?s).*/project/pom\\.xml:\\[\\d+,\\d+] the parameter <model> names \\S*/elsewhere, "
                + "which is outside the project; move it into \\S*/project, .*"), said.output());
        assertFalse(consumer.has("target"), "nothing is written");

        Said typed = consumer.run("dev.slicesmith:slicesmith-maven-plugin:validate", "-Dslicesmith.model=../elsewhere");
        assertTrue(typed.code() != 0 && typed.says(", which is outside the project; "), typed.output());
    }

    @Test
    void twoModelsInOneProjectDoNotDisturbEachOtherButMustNotWriteOneFile() throws Exception {
        String two = """
                <executions>
                  <execution><id>doors</id><goals><goal>generate</goal></goals>
                    <configuration><model>src/main/doors.yaml</model></configuration></execution>
                  <execution><id>tasks</id><goals><goal>generate</goal></goals>
                    <configuration><model>src/main/model</model><packageName>%s</packageName></configuration></execution>
                </executions>""";
        Consumer consumer = Consumer.in(folder).write("src/main/doors.yaml", RULE).model("todo", "src/main/model")
                .pom(two.formatted("org.acme.tasks"));
        Said guess = consumer.run("slicesmith:scaffold");
        assertTrue(guess.code() != 0 && guess.says("mvn slicesmith:scaffold@doors"), guess.output());
        assertTrue(consumer.build("generate-sources").says("have `mvn slicesmith:scaffold@doors` write a start for each"));
        consumer.build("slicesmith:scaffold@doors");

        consumer.build("verify");
        assertEquals(2, consumer.build("verify").output().split("nothing has changed, ", -1).length - 1);
        assertTrue(consumer.has("target/generated-sources/slicesmith/org/acme/tasks"));
        assertTrue(consumer.has("target/generated-sources/slicesmith/com/example/doors"));

        consumer.pom(two.formatted("com.example.doors"));
        Said clash = consumer.run("generate-sources");
        assertNotEquals(0, clash.code());
        assertTrue(clash.output().matches("(?s).*the executions \"doors\" \\(\\S*/pom\\.xml:\\[\\d+,\\d+]\\) and \"tasks\" "
                + "\\(\\S*/pom\\.xml:\\[\\d+,\\d+]\\) both write .*"), clash.output());
    }

    @Test
    void aGoalThatIsTypedBesideItsExecutionInThePomIsThatExecution() throws Exception {
        Consumer consumer = Consumer.in(folder).model("todo", "src/main/model").pom(GENERATE);

        Said said = consumer.build("generate-sources", "slicesmith:generate");

        assertTrue(said.says("generated, ") && said.says("nothing has changed, "), said.output());
        assertEquals(Set.of("default"), names(folder.resolve("target/slicesmith")));
    }

    @Test
    void whatComesThroughAnotherDependencyIsNotLackingAndWhatLacksIsSaidInEveryBuild() throws Exception {
        Consumer consumer = Consumer.in(folder).model("todo", "app/src/main/model");
        consumer.write("pom.xml", "<project><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId>"
                + "<artifactId>all</artifactId><version>1</version><packaging>pom</packaging>"
                + "<modules><module>base</module><module>app</module></modules></project>");
        consumer.write("base/pom.xml", Consumer.pom("base", "", ""));
        String pom = Consumer.pom("app", "", GENERATE);
        String jackson = "<dependency><groupId>tools.jackson.core</groupId><artifactId>jackson-databind</artifactId>"
                + "<version>3.1.4</version></dependency>";
        assertTrue(pom.contains(jackson));

        consumer.write("app/pom.xml", pom.replace(jackson, ""));
        for (int build = 1; build <= 2; build++) {
            Said lacking = consumer.build("generate-sources");
            assertTrue(lacking.says("dependencies that this project does not have:")
                    && lacking.says("<artifactId>jackson-databind</artifactId>"), lacking.output());
        }
        consumer.write("app/pom.xml", pom.replace(jackson, "<dependency><groupId>com.example</groupId>"
                + "<artifactId>base</artifactId><version>1</version></dependency>"));
        Said through = consumer.build("generate-sources");
        assertFalse(through.says("does not have"), through.output());
    }

    @Test
    void aParallelReactorSharesAModelOutsideItsModules() throws Exception {
        String executions = Consumer.executions("<model>../model</model>", "generate");
        Consumer consumer = Consumer.in(folder).model("todo", "model");
        consumer.write("pom.xml", "<project><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId>"
                + "<artifactId>all</artifactId><version>1</version><packaging>pom</packaging>"
                + "<modules><module>a</module><module>b</module></modules></project>");
        consumer.write("a/pom.xml", Consumer.pom("a", "", executions));
        consumer.write("b/pom.xml", Consumer.pom("b", "", executions));

        Said said = consumer.build("-T2", "compile");

        assertFalse(said.says("not marked @threadSafe"), said.output());
        assertTrue(consumer.has("a/target/generated-sources/slicesmith") && consumer.has("b/target/generated-sources/slicesmith"));
        assertEquals(Set.of("model", "pom.xml", "a", "b"), names(folder));
        assertTrue(consumer.build("-f", "a/pom.xml", "generate-sources").says("nothing has changed, "), "a module alone");
    }

    @Test
    void skipReleaseAndAMissingModelAreSaid() throws Exception {
        Consumer consumer = Consumer.in(folder).pom(GENERATE);

        assertTrue(consumer.build("generate-sources", "-Dslicesmith.skip").says("skipped"));
        Said missing = consumer.run("generate-sources");
        assertNotEquals(0, missing.code());
        assertTrue(missing.says("there is no model at ") && missing.says("<model>"), missing.output());
        Said old = consumer.model("todo", "src/main/model").run("generate-sources", "-Dmaven.compiler.release=11");
        assertTrue(old.says("compiles for Java 11, but generated code needs 17"), old.output());
    }

    @Test
    void aTargetThatCannotBeWrittenIsNamed() throws Exception {
        Consumer consumer = Consumer.in(folder).model("todo", "src/main/model").pom(GENERATE);
        // Even root cannot make a folder where a file is.
        consumer.write("target/generated-sources", "a file");

        Said said = consumer.run("generate-sources");

        assertNotEquals(0, said.code());
        assertTrue(said.says("generated-sources/slicesmith"), said.output());
    }

    @Test
    void aReadOnlyTargetIsNamed() throws Exception {
        Consumer consumer = Consumer.in(folder).model("todo", "src/main/model").pom(GENERATE).write("target/mine", "");
        assumeTrue(folder.resolve("target").toFile().setWritable(false) && !Files.isWritable(folder.resolve("target")),
                "SKIPPED: a folder that this user may not write to cannot be had, as for root");

        Said said = consumer.run("generate-sources");

        assertNotEquals(0, said.code());
        assertTrue(said.says("no permission to write ") && said.says("/target/slicesmith"), said.output());
        assertEquals(Set.of("mine"), names(folder.resolve("target")));
    }

    /** All that the goal wrote, without the {@code generated-} of its folders. */
    private Map<String, FileTime> generated() throws IOException {
        Map<String, FileTime> files = new TreeMap<>();
        for (String kind : List.of("sources", "test-sources")) {
            tree(folder.resolve("target/generated-" + kind)).forEach((path, time) -> files.put(kind + "/" + path, time));
        }
        return files;
    }

    private static Set<String> intersection(Set<String> some, Set<String> others) {
        Set<String> both = new TreeSet<>(some);
        both.retainAll(others);
        return both;
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return new TreeSet<>(list.map(path -> path.getFileName().toString()).toList());
        }
    }

    private static Path find(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    private static Map<String, FileTime> tree(Path folder) throws IOException {
        Map<String, FileTime> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.getLastModifiedTime(path));
            }
        }
        return files;
    }
}
