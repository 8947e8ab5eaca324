package dev.slicesmith.cli;

import dev.slicesmith.generator.GenerationReport;
import dev.slicesmith.generator.GenerationRequest;
import dev.slicesmith.generator.GenerationRun;
import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.ModelChecks;
import dev.slicesmith.generator.Runtimes;
import dev.slicesmith.generator.YamlModelSource;
import dev.slicesmith.generator.output.OutputLayout;
import dev.slicesmith.generator.output.OutputMode;
import dev.slicesmith.model.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code slicesmith run}: a model as a running application, without Maven: for demonstrations. */
final class RunCommand implements CliCommand {

    private static final String OUT = "--out";
    private static final String PORT = "--port";
    private static final String DATABASE = "--database";
    private static final int HIGHEST_PORT = 65_535;

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description("Generate a model's project, compile it and start it, to show what the model does. What is "
                        + "stored is gone at the end, unless the project has a folder or a database of its own; decisions "
                        + "that are still open answer \"not decided yet\". Ctrl-C stops it.")
                .footer("  slicesmith run examples/shopping-cart",
                        "  slicesmith run model --port 9000 --out my-app     with the code that you wrote in my-app",
                        "  slicesmith run model --database 'jdbc:postgresql://localhost/shop?user=shop'");
        spec.addPositional(Options.paths("Files or folders with one model."));
        spec.addOption(Options.value(PORT, "N", "The port on this machine; default 8080, 0 for any that is free."));
        spec.addOption(Options.value(DATABASE, "URL", "The JDBC URL of a PostgreSQL or H2 database; else an H2 file."));
        spec.addOption(Options.value(OUT, "DIR", "The project's folder, which is kept; else a temporary one."));
        Options.addChecks(spec);
    }

    @Override
    public int run(ParseResult options, Terminal terminal) throws UsageException {
        Map<String, String> environment = environment(options);
        Optional<String> out = Options.text(options, OUT);
        List<Path> models = Options.paths(options);
        ModelChecks checks = Options.checks(models, options);
        Severity failOn = Options.failOn(options);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            terminal.err().println("slicesmith: to run a model takes a JDK, and this Java has no compiler: "
                    + System.getProperty("java.home") + "; set JAVA_HOME to a JDK");
            return ExitCode.USAGE;
        }
        try {
            Path folder = out.isPresent() ? Options.path(out.get()) : Files.createTempDirectory("slicesmith-run");
            if (isOfAnotherRuntime(folder)) {
                terminal.err().println("slicesmith: the project in " + folder + " is not one of the runtime "
                        + GenerationRequest.DEFAULT_RUNTIME + ", which run generates; nothing was touched. Start it as its"
                        + " README.md says, or name another folder with " + OUT);
                return ExitCode.USAGE;
            }
            GenerationRequest request = new GenerationRequest(models, folder, checks.configuration().packageName()
                    .map(name -> name.value()), JavaRelease.JAVA_17, GenerationRequest.DEFAULT_RUNTIME, OutputMode.WRITE,
                    false, OutputLayout.standard(), checks);
            Runnable cleanUp = out.isPresent() ? () -> { } : () -> delete(folder);
            try {
                return run(request, failOn,
                        new RunningProject(folder, compiler, environment, terminal, cleanUp), terminal);
            } finally {
                cleanUp.run();
            }
        } catch (IOException e) {
            terminal.err().println("slicesmith: could not write: " + e.getMessage());
            return ExitCode.INPUT_OUTPUT;
        }
    }

    private static Map<String, String> environment(ParseResult options) throws UsageException {
        Map<String, String> environment = new HashMap<>();
        Optional<String> port = Options.text(options, PORT);
        if (port.isPresent()) {
            if (!port.get().matches("\\d{1,5}") || Integer.parseInt(port.get()) > HIGHEST_PORT) {
                throw new UsageException(PORT + " takes a number from 0 to " + HIGHEST_PORT + ", but not \"" + port.get()
                        + "\"");
            }
            environment.put("HTTP_PORT", port.get());
        }
        Optional<String> database = Options.text(options, DATABASE);
        if (database.isPresent()) {
            if (!database.get().startsWith("jdbc:postgresql:") && !database.get().startsWith("jdbc:h2:")) {
                throw new UsageException(DATABASE + " takes a URL that begins with jdbc:postgresql: or jdbc:h2:");
            }
            environment.put("DATABASE_URL", database.get());
        }
        return environment;
    }

    private static int run(GenerationRequest request, Severity failOn, RunningProject project, Terminal terminal)
            throws IOException {
        GenerationReport report = new GenerationRun(new YamlModelSource(), Runtimes.installed()).execute(request);
        new GenerationText(terminal).showFindings(request.models(), report.findings());
        int code = ExitCode.of(report.findings(), failOn);
        if (code != ExitCode.OK) {
            return code;
        }
        if (report.projects().size() != 1) {
            return project.refuse("one model can run at a time, but there are " + report.projects().size());
        }
        return project.compileAndStart();
    }

    /** To generate there would remove what its own runtime generated. */
    private static boolean isOfAnotherRuntime(Path folder) throws IOException {
        Path pom = folder.resolve("pom.xml");
        Path manifest = folder.resolve(".slicesmith/manifest");
        return Files.isRegularFile(pom) && Files.readString(pom).contains("<artifactId>spring-boot")
                || Files.isRegularFile(manifest) && !Files.readString(manifest).contains("/Main.java\t");
    }

    /**
     * Best effort: what another process still holds is left to the system. One at a time: when this process is asked to end,
     * two threads come here, and who walks a tree that another one takes away fails in the middle.
     */
    private static synchronized void delete(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // A temporary folder.
        }
    }
}
