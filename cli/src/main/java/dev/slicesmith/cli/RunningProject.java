package dev.slicesmith.cli;

import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.generator.output.OutputLayout;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;

/** A generated project, compiled in this process and run in one of its own, so that it ends as it would anywhere. */
final class RunningProject {

    private static final String MAIN = "Main";
    private static final OutputLayout LAYOUT = OutputLayout.standard();

    private final Path folder;
    private final JavaCompiler compiler;
    private final Map<String, String> environment;
    private final Terminal terminal;
    private final Runnable cleanUp;

    /**
     * Prepares to run what is in a folder.
     *
     * @param environment variables for the program, beside those of this process
     * @param cleanUp what to do when the program has ended because this process was asked to
     */
    RunningProject(Path folder, JavaCompiler compiler, Map<String, String> environment, Terminal terminal,
            Runnable cleanUp) {
        this.cleanUp = cleanUp;
        this.folder = folder;
        this.compiler = compiler;
        this.environment = Map.copyOf(environment);
        this.terminal = terminal;
    }

    int refuse(String reason) {
        terminal.err().println("slicesmith: " + reason);
        return ExitCode.USAGE;
    }

    int compileAndStart() throws IOException {
        List<Path> sources = sources();
        // A slice may have a class of this name, too: in a package below.
        Optional<Path> main = sources.stream().filter(file -> file.getFileName().toString().equals(MAIN + ".java"))
                .min(Comparator.comparing(Path::getNameCount));
        if (main.isEmpty()) {
            return refuse("there is no " + MAIN + ".java in the project, and so nothing to start");
        }
        Optional<List<Path>> libraries = RunLibraries.find();
        if (libraries.isEmpty()) {
            return refuse("the libraries of running projects are not beside the command; unpack the distribution again");
        }
        Path classes = Files.createDirectories(folder.resolve("target/classes"));
        return compile(sources, libraries.get(), classes) ? start(mainClass(main.get()), libraries.get(), classes)
                : ExitCode.FINDINGS;
    }

    private List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Root root : List.of(Root.GENERATED_JAVA, Root.MAIN_JAVA)) {
            Path tree = folder.resolve(LAYOUT.folder(root));
            if (Files.isDirectory(tree)) {
                try (Stream<Path> files = Files.walk(tree)) {
                    files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
                }
            }
        }
        return sources;
    }

    private boolean compile(List<Path> sources, List<Path> libraries, Path classes) throws IOException {
        StringWriter problems = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(problems, files, null,
                    List.of("--release", "17", "-proc:none", "-nowarn", "-encoding", "UTF-8", "-d", classes.toString(),
                            "-cp", joined(libraries)),
                    null, files.getJavaFileObjectsFromPaths(sources)).call();
            if (!compiled) {
                terminal.err().print(problems);
                terminal.err().println("slicesmith: the project does not compile; the lines above say where");
            }
            return compiled;
        }
    }

    /** Its package is that of its folder, which holds for whatever compiles. */
    private String mainClass(Path main) {
        for (Root root : List.of(Root.GENERATED_JAVA, Root.MAIN_JAVA)) {
            Path tree = folder.resolve(LAYOUT.folder(root));
            if (main.startsWith(tree)) {
                String path = tree.relativize(main).toString().replace(File.separatorChar, '.');
                return path.substring(0, path.length() - ".java".length());
            }
        }
        throw new IllegalStateException(main + " is in none of the project's trees");
    }

    private int start(String mainClass, List<Path> libraries, Path classes) throws IOException {
        List<Path> classPath = new ArrayList<>(List.of(classes));
        for (Root root : List.of(Root.GENERATED_RESOURCES, Root.MAIN_RESOURCES)) {
            classPath.add(folder.resolve(LAYOUT.folder(root)).toAbsolutePath());
        }
        classPath.set(0, classes.toAbsolutePath());
        classPath.addAll(libraries);
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-cp", joined(classPath), mainClass);
        builder.environment().putAll(environment);
        terminal.out().flush();
        terminal.err().flush();
        Process process = builder.directory(folder.toFile()).inheritIO().start();
        // A terminal tells both of Ctrl-C; whoever asks only this process to end means the other too.
        Thread stop = new Thread(() -> {
            end(process);
            cleanUp.run();
        });
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            int code = process.waitFor();
            return code == 0 ? ExitCode.OK : ExitCode.FINDINGS;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end(process);
            return ExitCode.OK;
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
