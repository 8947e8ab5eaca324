package dev.slicesmith.importer;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compilers that take every warning as an error. */
final class Javac {

    private static final Path JDKS = Path.of("/usr/lib/jvm");

    private Javac() {}

    private static List<String> options(Path classes) {
        return List.of("-Xlint:all", "-Werror", "-proc:none", "--release", "17", "-encoding", "UTF-8",
                "-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));
    }

    /** What the compiler of this JVM says; empty if nothing. */
    static String here(List<Path> sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter out = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean good = compiler.getTask(
                    new PrintWriter(out), manager, null, options(Files.createDirectories(classes)), null,
                    manager.getJavaFileObjectsFromPaths(sources)).call();
            return good ? "" : out.toString();
        }
    }

    /** What the compiler of a JDK says; empty if nothing. */
    static String of(Path jdk, List<Path> sources, Path classes) throws IOException {
        List<String> arguments = new ArrayList<>(options(classes));
        sources.forEach(source -> arguments.add(source.toString()));
        Path file = Files.write(classes.resolve("arguments"), arguments.stream()
                .map(argument -> '"' + argument.replace("\\", "\\\\") + '"').toList());
        Process process = new ProcessBuilder(jdk.resolve("bin/javac").toString(), "@" + file)
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return process.waitFor() == 0 ? "" : said + "failed";
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** The newest JDK of at least a release, where Linux distributions put them. */
    static Optional<Path> jdk(int release) throws IOException {
        if (!Files.isDirectory(JDKS)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.list(JDKS)) {
            return all.filter(home -> Files.isExecutable(home.resolve("bin/javac")) && release(home) >= release)
                    .max((one, other) -> Integer.compare(release(one), release(other)));
        }
    }

    private static int release(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.matches("JAVA_VERSION=\"\\d+.*"))
                    .map(line -> Integer.parseInt(line.replaceAll("JAVA_VERSION=\"(\\d+).*", "$1")))
                    .findFirst().orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
