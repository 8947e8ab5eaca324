package dev.slicesmith.generator.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.Runtime;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.runtime.plain.PlainRuntime;
import dev.slicesmith.generator.runtime.spring.SpringRuntime;
import dev.slicesmith.generator.testing.Generated;
import dev.slicesmith.generator.testing.Javac;
import dev.slicesmith.generator.testing.NewerJavac;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.load.CheckConfiguration;
import dev.slicesmith.model.load.CheckResult;
import dev.slicesmith.model.load.EventModels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What grows with a model is not larger than a class file can be: with thousands of slices, the application is several. */
class LargeModelTest {

    /** Enough for several parts and chains; most have no slice, so that little is to be compiled. */
    private static final int COMMANDS = 300;
    private static final int EVENTS = 250;
    private static final int VIEWS = 600;

    private static String model() {
        StringBuilder model = new StringBuilder("""
                model: Large
                package: com.example.large
                types: {ThingId: uuid}
                streams: {Thing: {id: ThingId}}
                publishes: [First]
                commands:
                  DoFirst: {fields: {thing: {type: ThingId, generated: uuid}}}
                  DoLast: {fields: {thing: ThingId}}
                """);
        for (int i = 0; i < COMMANDS; i++) {
            model.append("  Do").append(i).append(": {}\n");
        }
        model.append("events:\n  First: {fields: {thing: ThingId}}\n  Last: {fields: {thing: ThingId}}\n"
                + "  Told: {external: Elsewhere, fields: {thing: ThingId}}\n");
        for (int i = 0; i < EVENTS; i++) {
            model.append("  Done").append(i).append(": {}\n");
        }
        model.append("views:\n  Todo: {key: thing, fields: {thing: ThingId}}\n");
        for (int i = 0; i < VIEWS; i++) {
            model.append("  View").append(i).append(": {key: thing, fields: {thing: ThingId}}\n");
        }
        return model + """
                slices:
                  - name: first
                    actor: Clerk
                    command: DoFirst
                    emits: [First]
                    scenarios:
                      - {name: played on a database, when: {DoFirst: {}}, then: [First]}
                  - {name: list, view: Todo, on: {First: {}, Last: {delete: true}}}
                  - {name: last, todo: Todo, command: DoLast, emits: [Last]}
                  - {name: again, after: Told, command: Do7, emits: [Done7]}
                  - {name: nightly, every: 24h, command: Do8, emits: [Done8]}
                """;
    }

    static Stream<Runtime> runtimes() {
        return Stream.of(new PlainRuntime(), new SpringRuntime());
    }

    @ParameterizedTest
    @MethodSource("runtimes")
    void compilesInParts(Runtime runtime, @TempDir Path folder) {
        List<GeneratedFile> files = Generated.of(runtime, JavaRelease.JAVA_17, "large.yaml", model());

        for (String part : List.of("large/LargeApplicationPart3.java", "large/support/LargeInMemoryPart3.java")) {
            assertTrue(files.stream().anyMatch(file -> file.path().endsWith(part)), part);
        }
        // One compiler is enough; the newest has most to say.
        Optional<NewerJavac> newer = NewerJavac.atLeast(25);
        if (newer.isPresent()) {
            assertEquals("", newer.get().complaints(files, JavaRelease.JAVA_17, folder, Javac.allLibraries()));
        } else {
            assertEquals(List.of(), Javac.complaints(files, JavaRelease.JAVA_17, folder, Javac.allLibraries()));
        }
        holdsWhatTheCheckLetsPass(folder);
    }

    /** No class has more constants for each element than SM109 counts, which keeps 5,500 for what else there is. */
    private static void holdsWhatTheCheckLetsPass(Path folder) {
        int counted = 9 * (COMMANDS + VIEWS);
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> classes = files.filter(file -> file.toString().endsWith(".class")).toList();
            assertTrue(classes.stream().anyMatch(file -> constants(file) > counted / 2), "no class grows");
            for (Path file : classes) {
                assertTrue(constants(file) <= counted, () -> file + " has " + constants(file) + " constants");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A class file begins with a number, its version and how many constants follow. */
    private static int constants(Path file) {
        try {
            return ByteBuffer.wrap(Files.readAllBytes(file)).getShort(8) & 0xFFFF;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String modelWithScenario(int lines) {
        String list = IntStream.range(0, lines)
                .mapToObj(i -> "{item: i" + i + ", price: " + i + ".5, at: 2026-01-01T00:00:" + (10 + i % 50) + "Z, "
                        + "wait: " + i + "h, note: note " + i + "}")
                .collect(Collectors.joining(", ", "[", "]"));
        return """
                model: Long scenario
                package: com.example.large
                types:
                  ThingId: uuid
                  Price: {type: decimal, min: 0}
                  Line: {fields: {item: ThingId, price: Price, at: instant, wait: duration, note: string?}}
                streams: {Thing: {id: ThingId}}
                commands: {Do: {fields: {thing: ThingId, lines: list<Line>}}}
                events: {Done: {fields: {thing: ThingId, lines: list<Line>}}}
                slices:
                  - name: Do
                    command: Do
                    emits: [Done]
                    scenarios:
                      - {name: long, when: {Do: {thing: t1, lines: %s}}, then: [{Done: {thing: t1, lines: %s}}]}
                """.formatted(list, list);
    }

    /** A method holds 64 KB; of values that take most of it, too, as many fit as the check lets pass. */
    @Test
    void aScenarioIsNoLongerThanAMethod(@TempDir Path folder) {
        List<GeneratedFile> files =
                Generated.of(new PlainRuntime(), JavaRelease.JAVA_17, "long.yaml", modelWithScenario(207));
        assertEquals(List.of(), Javac.complaints(files, JavaRelease.JAVA_17, folder, Javac.allLibraries()));

        CheckResult checked = EventModels.check("long.yaml", modelWithScenario(209), CheckConfiguration.DEFAULT);
        List<String> found = checked.diagnostics().stream()
                .filter(finding -> finding.severity() == Severity.ERROR).map(finding -> finding.message()).toList();
        assertEquals(List.of("the scenario has 2514 values, with those of fields that it leaves out"), found);
    }
}
