package dev.slicesmith.generator.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The models that runtimes are tried on: the examples, and those beside these tests. */
public final class Models {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Path OWN = Path.of("src", "test", "resources", "models");

    private Models() {}

    /** The examples of the project. */
    public static List<Path> examples() {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            return folders.map(folder -> folder.resolve(folder.getFileName() + ".yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them. */
    public static Stream<Path> all() {
        try (Stream<Path> own = Files.list(OWN)) {
            return Stream.concat(examples().stream(), own.sorted().toList().stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
