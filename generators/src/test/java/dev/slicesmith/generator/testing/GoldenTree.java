package dev.slicesmith.generator.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.slicesmith.generator.artifact.GeneratedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Files as they are expected to come out. What is missing and what is too much both fail. {@code
 * -Dslicesmith.recreate=true} writes them anew, for a person to look at the difference.
 *
 * <p>Carried source is left out: it is tested where it is written.
 */
public final class GoldenTree {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    private GoldenTree() {}

    /** Compares files with a tree below the golden folder. */
    public static void compare(Path tree, List<GeneratedFile> files) {
        Map<String, String> actual = new TreeMap<>();
        for (GeneratedFile file : files) {
            if (!isCarried(file)) {
                actual.put(Generated.path(file), file.text());
            }
        }
        Path folder = GOLDEN.resolve(tree);
        if (Boolean.getBoolean("slicesmith.recreate")) {
            recreate(folder, actual);
        }
        Map<String, String> expected = read(folder);
        Set<String> surplus = new TreeSet<>(actual.keySet());
        surplus.removeAll(expected.keySet());
        assertEquals(Set.of(), surplus, "files that nobody expects");
        expected.forEach((path, text) -> assertEquals(text, actual.getOrDefault(path, "(missing)"), path));
    }

    private static boolean isCarried(GeneratedFile file) {
        return List.of("support", "fixture", "runtime").contains(file.origin());
    }

    private static Map<String, String> read(Path folder) {
        Map<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static void recreate(Path folder, Map<String, String> files) {
        try {
            for (String stale : read(folder).keySet()) {
                if (!files.containsKey(stale)) {
                    Files.delete(folder.resolve(stale));
                }
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
