package dev.slicesmith.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A newer Maven than the build's own: it is an artifact like any other. */
final class Maven39 {

    private static final String VERSION = "3.9.11";

    private Maven39() {}

    /** Its home, unpacked into a folder; nothing if it cannot be had. */
    static Optional<Path> in(Path folder) throws IOException, InterruptedException {
        Path repository = Path.of(System.getProperty("slicesmith.repository"));
        Path zip = repository.resolve("org/apache/maven/apache-maven").resolve(VERSION)
                .resolve("apache-maven-" + VERSION + "-bin.zip");
        if (!Files.exists(zip)) {
            fetch(repository, folder);
        }
        if (!Files.exists(zip)) {
            return Optional.empty();
        }
        unpack(zip, folder);
        Path home = folder.resolve("apache-maven-" + VERSION);
        home.resolve("bin/mvn").toFile().setExecutable(true);
        return Optional.of(home);
    }

    private static void fetch(Path repository, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("slicesmith.maven"), "bin", "mvn").toString(), "-q",
                "-B", "-Dmaven.repo.local=" + repository, "-Dtransitive=false",
                "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:get",
                "-Dartifact=org.apache.maven:apache-maven:" + VERSION + ":zip:bin")
                .directory(folder.toFile()).inheritIO().start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path place = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(place);
                } else {
                    Files.createDirectories(place.getParent());
                    Files.copy(in, place);
                }
            }
        }
    }
}
