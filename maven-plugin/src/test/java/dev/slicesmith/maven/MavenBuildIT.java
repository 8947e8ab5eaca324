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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of a build with the plugin, in a copy that knows nothing of the checkout. */
class MavenBuildIT {

    private static final Path EXAMPLES = Path.of(System.getProperty("slicesmith.checkout")).resolve("examples");

    @TempDir
    private Path folder;

    @Test
    void handWrittenCodeBesideGeneratedCodeIsTestedByTheScenarios() throws Exception {
        Said said = Consumer.in(copy()).build("verify");

        assertTrue(said.output().matches("(?s).*Tests run: [2-9]\\d*, Failures: 0, Errors: 0, Skipped: 0\\s.*"), said.output());
        assertFalse(said.says("that are not there"), said.output());
        assertFalse(said.says("dependencies that this project does not have"), said.output());
    }

    @Test
    void withMaven39AsWell() throws Exception {
        Optional<Path> maven = Maven39.in(folder);
        assumeTrue(maven.isPresent(), "SKIPPED: Maven 3.9 cannot be had");
        Consumer consumer = Consumer.in(copy()).with(maven.get());

        Said said = consumer.build("test-compile");
        Said again = consumer.build("-o", "test-compile");

        // Maven 3.9 says so of plugins that use what Maven 4 lacks.
        assertFalse(said.says("Plugin validation issues"), said.output());
        assertTrue(again.says("nothing has changed, ") && again.says("Nothing to compile"), again.output());
    }

    @Test
    void anUnchangedBuildLoadsNothingOfTheGenerator() throws Exception {
        Consumer consumer = Consumer.in(copy()).write(".mvn/jvm.config", "-Xlog:class+load:file=loaded.txt");

        consumer.build("generate-sources");
        List<String> first = loaded();
        consumer.pom(Consumer.executions("", "generate")).build("generate-sources");
        Said second = consumer.build("generate-sources");

        assertTrue(second.says("nothing has changed, "), second.output());
        assertFalse(first.isEmpty(), "the first build has to load them, or this test shows nothing");
        assertEquals(List.of(), loaded());
    }

    @Test
    void aTemplateThatFailsIsSaidWithItsPlaceAndAnotherOneIsNoticed() throws Exception {
        Consumer consumer = Consumer.in(copy())
                .pom(Consumer.executions("<templates>templates</templates>", "generate"))
                .write("templates/plain/README.md.ftl", "first\n  ${nobody}\n");

        Said failed = consumer.run("generate-sources");
        assertNotEquals(0, failed.code());
        assertTrue(failed.output().matches("(?s).*\\[ERROR] \\S*templates/plain/README.md.ftl:\\[2,5] SM742: .*nobody.*"),
                failed.output());
        assertFalse(consumer.has("target/generated-sources"), "nothing is written");

        consumer.write("templates/plain/README.md.ftl", "${name}\n");
        assertTrue(consumer.build("generate-sources").says("generated, "));
        assertTrue(consumer.build("generate-sources").says("nothing has changed, "));
        consumer.write("templates/plain/README.md.ftl", "The ${name}\n");
        assertTrue(consumer.build("generate-sources").says("generated, "));
    }

    @Test
    void aRuntimeOfOnesOwnKeepsTheContractAndIsChosenInAPom() throws Exception {
        Consumer runtime = Consumer.in(copy("custom-runtime", folder.resolve("runtime")));
        Said said = runtime.build("install");
        assertTrue(said.output().matches("(?s).*Tests run: [1-9]\\d+, Failures: 0, Errors: 0, Skipped: 0\\s.*"), said.output());

        Consumer consumer = Consumer.in(folder.resolve("consumer")).model("todo", "src/main/model").pom("<dependencies>"
                + "<dependency><groupId>org.acme</groupId><artifactId>events-runtime</artifactId>"
                + "<version>1.0-SNAPSHOT</version></dependency></dependencies>"
                + Consumer.executions("<runtime>events</runtime>", "generate"));
        consumer.build("compile");
        assertTrue(consumer.has("target/classes/com/example/todo/event/TaskAdded.class"));
        assertFalse(consumer.has("target/classes/com/example/todo/Main.class"));
        assertTrue(consumer.build("generate-sources").says("nothing has changed, "));

        // The same version, built anew.
        runtime.build("install", "-DskipTests", "-Dproject.build.outputTimestamp=2026-01-01T00:00:00Z");
        assertTrue(consumer.build("generate-sources").says("generated, "));
    }

    private List<String> loaded() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("project/loaded.txt"))) {
            return lines.filter(line -> Stream.of(" org.snakeyaml.", " com.palantir.javapoet.", " freemarker.", " dev.cel.",
                            " dev.slicesmith.generator.GenerationRun ",
                            " dev.slicesmith.generator.domain.", " dev.slicesmith.model.yaml.", " dev.slicesmith.template.")
                    .anyMatch(line::contains)).toList();
        }
    }

    private Path copy() throws IOException {
        return copy("maven-build", folder.resolve("project"));
    }

    private static Path copy(String example, Path to) throws IOException {
        Path from = EXAMPLES.resolve(example);
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path relative = from.relativize(file);
                if (!relative.startsWith("target")) {
                    Files.createDirectories(to.resolve(relative).getParent());
                    Files.copy(file, to.resolve(relative));
                }
            }
        }
        return to;
    }
}
