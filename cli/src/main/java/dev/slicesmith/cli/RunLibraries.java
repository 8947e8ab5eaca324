package dev.slicesmith.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The libraries that a generated project needs to run: what the command itself has of them, and the rest in a folder
 * beside, so that no other command has to look through them.
 */
final class RunLibraries {

    private static final String FOLDER = "run";
    private static final String SHARED = "jackson-";

    private RunLibraries() {}

    /** Absent if the command does not run from its own jar, or the folder is missing. */
    static Optional<List<Path>> find() throws IOException {
        CodeSource source = RunLibraries.class.getProtectionDomain().getCodeSource();
        try {
            Path lib = source == null ? null : Path.of(source.getLocation().toURI()).getParent();
            if (lib == null || !Files.isDirectory(lib.resolve(FOLDER))) {
                return Optional.empty();
            }
            List<Path> jars = new ArrayList<>(jars(lib.resolve(FOLDER), ""));
            jars.addAll(jars(lib, SHARED));
            return Optional.of(jars);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static List<Path> jars(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix)
                    && file.toString().endsWith(".jar")).sorted().toList();
        }
    }
}
