package dev.slicesmith.generator.mutants;

import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.testing.CarriedOnce;
import dev.slicesmith.generator.testing.Javac;
import dev.slicesmith.generator.testing.JavacProcess;
import dev.slicesmith.generator.testing.NewerJavac;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The compiler that runs this and, in a process of its own, a newer one. What all projects carry alike is compiled once by
 * each, and stays.
 */
final class Compilers implements AutoCloseable {

    private static final int NEWER = 25;

    private final Path folder;
    private final Optional<JavacProcess> newer = NewerJavac.atLeast(NEWER).map(javac -> new JavacProcess(javac.jdk()));
    private final Map<String, Set<String>> carried = new ConcurrentHashMap<>();

    /**
     * Starts them.
     *
     * @param folder takes classes
     */
    Compilers(Path folder) {
        this.folder = folder;
    }

    boolean hasNewer() {
        return newer.isPresent();
    }

    /** What both say of files, for a release that both know; both at the same time. */
    List<String> complaints(CarriedOnce sources, JavaRelease release) {
        CompletableFuture<List<String>> ofNewer = CompletableFuture.supplyAsync(() -> complaintsOfNewer(sources, release));
        List<String> complaints = new ArrayList<>(complaints("older", sources, release, Javac::complaints));
        complaints.addAll(ofNewer.join());
        return complaints;
    }

    /** What the newer one says of files, for any release; nothing if there is none. */
    List<String> complaintsOfNewer(CarriedOnce sources, JavaRelease release) {
        return newer.map(javac -> complaints("newer", sources, release, javac::complaints)).orElse(List.of());
    }

    private interface Compiler {

        List<String> complaints(
                List<GeneratedFile> files, JavaRelease release, Optional<Path> classes, List<Path> libraries);
    }

    private List<String> complaints(String name, CarriedOnce sources, JavaRelease release, Compiler compiler) {
        Path classes = created(folder.resolve(name + release.number()));
        List<Path> libraries = new ArrayList<>(Javac.libraries());
        libraries.add(classes);
        Set<String> known = carried.computeIfAbsent(name + release.number(), key -> ConcurrentHashMap.newKeySet());
        Map<String, GeneratedFile> fresh = new LinkedHashMap<>();
        sources.carried().forEach((path, file) -> {
            if (known.add(path)) {
                fresh.put(path, file);
            }
        });
        if (!fresh.isEmpty()) {
            List<String> complaints =
                    compiler.complaints(List.copyOf(fresh.values()), release, Optional.of(classes), libraries);
            if (!complaints.isEmpty()) {
                // Otherwise each mutant would be blamed for what it does not find.
                throw new AssertionError("what all projects carry: " + String.join("\n", complaints));
            }
        }
        return compiler.complaints(sources.own(), release, Optional.empty(), libraries);
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        newer.ifPresent(JavacProcess::close);
    }
}
