package dev.slicesmith.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Other JDKs on this machine, where Linux distributions put them. */
final class Jdks {

    private static final Path FOLDER = Path.of("/usr/lib/jvm");

    private Jdks() {}

    /** The newest one of at least this release. */
    static Optional<Path> atLeast(int release) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(FOLDER)) {
            try (Stream<Path> all = Files.list(FOLDER)) {
                all.filter(home -> Files.isExecutable(home.resolve("bin/javac")) && release(home) >= release)
                        .forEach(found::add);
            }
        }
        return found.stream().max((a, b) -> Integer.compare(release(a), release(b)));
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
