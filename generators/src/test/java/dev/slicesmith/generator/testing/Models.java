package dev.slicesmith.generator.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The models that runtimes are tried on: the examples, and those beside these tests. Runtimes of others find the latter in
 * the archive that this class is in.
 */
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
        if (!Files.isDirectory(OWN)) {
            return list(inArchive()).stream();
        }
        return Stream.concat(examples().stream(), list(OWN).stream());
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> own = Files.list(folder)) {
            return own.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The archive stays open as long as the tests run. */
    private static Path inArchive() {
        try {
            Path archive = Path.of(Models.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return FileSystems.newFileSystem(archive, Map.<String, Object>of()).getPath("models");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
