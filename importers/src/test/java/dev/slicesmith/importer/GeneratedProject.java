package dev.slicesmith.importer;

import dev.slicesmith.generator.GenerationReport;
import dev.slicesmith.generator.GenerationRequest;
import dev.slicesmith.generator.GenerationRun;
import dev.slicesmith.generator.Runtimes;
import dev.slicesmith.generator.YamlModelSource;
import dev.slicesmith.importer.translate.TranslatedModel;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.write.ModelWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A project generated from an imported model, compiled as a user would, with all warnings as errors, and tested. */
final class GeneratedProject {

    /**
     * How its tests went.
     *
     * @param green tests that passed
     * @param open tests that meet a decision nobody has written
     * @param red the failures, with their messages
     */
    record Tests(int green, int open, List<String> red) {}

    private final Path folder;
    private final Path classes;

    private GeneratedProject(Path folder, Path classes) {
        this.folder = folder;
        this.classes = classes;
    }

    /** Writes the model and generates; fails with the findings if there is an error. */
    static GeneratedProject of(TranslatedModel model, Path folder) throws IOException {
        return ofText(ModelWriter.write(model.model()), folder);
    }

    static GeneratedProject ofText(String model, Path folder) throws IOException {
        return ofText(model, folder, folder.resolve("classes"));
    }

    /** One whose classes are among those of others. */
    static GeneratedProject ofText(String model, Path folder, Path classes) throws IOException {
        return ofText(model, folder, classes, "plain");
    }

    /** One for a runtime. */
    static GeneratedProject ofText(String model, Path folder, Path classes, String runtime) throws IOException {
        Path file = Files.createDirectories(folder.resolve("model")).resolve("board.yaml");
        Files.writeString(file, model);
        GenerationReport report = new GenerationRun(new YamlModelSource(), Runtimes.installed())
                .execute(GenerationRequest.of(file, folder.resolve("project")).withRuntime(runtime));
        List<String> errors = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Diagnostic::message).toList();
        if (!errors.isEmpty()) {
            throw new AssertionError(errors.toString());
        }
        return new GeneratedProject(folder.resolve("project"), classes);
    }

    /** What javac says of everything, tests included; empty if nothing. */
    String compile() throws IOException {
        return Javac.here(sources(), classes);
    }

    List<Path> sources() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** Runs all its tests. */
    Tests test() throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        List<URL> urls = new ArrayList<>(List.of(classes.toUri().toURL()));
        for (String resources : List.of("src/generated/resources", "src/main/resources")) {
            urls.add(folder.resolve(resources).toUri().toURL());
        }
        try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), before)) {
            Thread.currentThread().setContextClassLoader(loader);
            return run(loader);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private Tests run(ClassLoader loader) {
        Counter counter = new Counter();
        List<? extends DiscoverySelector> classes =
                testClasses().stream().map(name -> DiscoverySelectors.selectClass(loader, name)).toList();
        if (!classes.isEmpty()) {
            LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request().selectors(classes).build();
            Launcher launcher = LauncherFactory.create();
            launcher.execute(request, counter);
        }
        return new Tests(counter.green, counter.open, counter.red);
    }

    private List<String> testClasses() {
        Path root = folder.resolve("src/generated-test/java");
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(file -> file.toString().endsWith("Test.java"))
                    .map(file -> root.relativize(file).toString().replace('\\', '/').replace('/', '.'))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts what finishes. */
    private static final class Counter implements TestExecutionListener {

        private int green;
        private int open;
        private final List<String> red = new ArrayList<>();

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                red.add(test.getDisplayName() + ": " + result.getThrowable().map(Object::toString).orElse(""));
            } else if (test.isTest() && result.getStatus() == TestExecutionResult.Status.ABORTED) {
                open++;
            } else if (test.isTest()) {
                green++;
            }
        }
    }
}
