package dev.slicesmith.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The boards beside the repository, looked at in place and never copied. The folder is {@code ../shared/boards} of the
 * repository, or what the property {@code slicesmith.boards} says.
 */
final class SampleBoards {

    private SampleBoards() {}

    static Optional<Path> folder() {
        String property = System.getProperty("slicesmith.boards", "");
        Path folder = property.isEmpty()
                ? Path.of("").toAbsolutePath().getParent().resolveSibling("shared").resolve("boards")
                : Path.of(property);
        return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    }

    /** All files of a kind, sorted; none if the boards are not there. */
    static List<Path> files(String kind) {
        Optional<Path> folder = folder().map(all -> all.resolve(kind)).filter(Files::isDirectory);
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder.get())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
