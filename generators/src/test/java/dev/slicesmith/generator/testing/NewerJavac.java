package dev.slicesmith.generator.testing;

import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.artifact.GeneratedFile;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The compiler of the newest JDK of this machine, in a process of its own, as strict as the other. */
public final class NewerJavac {

    private static final Path JDKS = Path.of("/usr/lib/jvm");

    private final Path jdk;

    private NewerJavac(Path jdk) {
        this.jdk = jdk;
    }

    /** The newest of at least a release: the JDK that these tests run on, or one where Linux distributions put them. */
    public static Optional<NewerJavac> atLeast(int release) {
        List<Path> homes = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
        if (Files.isDirectory(JDKS)) {
            try (Stream<Path> all = Files.list(JDKS)) {
                all.sorted().forEach(homes::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return homes.stream()
                .filter(home -> Files.isExecutable(home.resolve("bin/javac")) && release(home) >= release)
                .max((one, other) -> Integer.compare(release(one), release(other)))
                .map(NewerJavac::new);
    }

    /** Where it is. */
    public Path jdk() {
        return jdk;
    }

    private static int release(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.matches("JAVA_VERSION=\"\\d+.*"))
                    .map(line -> Integer.parseInt(line.replaceAll("JAVA_VERSION=\"(\\d+).*", "$1")))
                    .findFirst().orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    /**
     * Compiles all Java among the files.
     *
     * @param folder takes sources and classes; new
     * @param libraries what they stand on
     * @return what the compiler says, warnings included; empty if nothing
     */
    public String complaints(List<GeneratedFile> files, JavaRelease release, Path folder, List<Path> libraries) {
        try {
            // With names of variables, as Maven compiles.
            List<String> arguments = new ArrayList<>(List.of(
                    "-g", "-Xlint:all", "-Werror", "-proc:none", "-Xdoclint:all,-missing", "-implicit:none",
                    "-Xmaxerrs", "20", "-Xmaxwarns", "20", "--release", String.valueOf(release.number()),
                    "-encoding", "US-ASCII", "-d", Files.createDirectories(folder.resolve("classes")).toString(),
                    "-classpath", String.join(File.pathSeparator, libraries.stream().map(Path::toString).toList())));
            for (GeneratedFile file : files) {
                if (file.path().endsWith(".java")) {
                    arguments.add(written(file, folder.resolve("sources")).toString());
                }
            }
            return run(Files.write(folder.resolve("arguments"), arguments.stream()
                    .map(argument -> '"' + argument.replace("\\", "\\\\") + '"').toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path written(GeneratedFile file, Path folder) throws IOException {
        Path path = folder.resolve(Generated.path(file));
        Files.createDirectories(path.getParent());
        return Files.writeString(path, file.text());
    }

    private String run(Path arguments) throws IOException {
        Process process = new ProcessBuilder(
                jdk.resolve("bin/javac").toString(), "-J-XX:TieredStopAtLevel=1", "@" + arguments)
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return process.waitFor() == 0 ? said : said + "failed";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
