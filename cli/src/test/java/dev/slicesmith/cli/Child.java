package dev.slicesmith.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Runs real processes, as a user would. */
final class Child {

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    /** In this folder; caches go to one below it, so that no run knows of another test's. */
    Child(Path folder) {
        this.folder = folder;
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }

    /** With a variable set; with {@code null} as its value, without it. */
    Child with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Output run(Object... command) {
        return start(command).join();
    }

    CompletableFuture<Output> start(Object... command) {
        List<String> words = Arrays.stream(command).map(Object::toString).toList();
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        environment.forEach((name, value) -> {
            if (value == null) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
            CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
            return process.onExit().thenApply(done -> new Output(done.exitValue(), out.join(), err.join()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(InputStream in) {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder with these tools and no other: the PATH of a machine that has little. */
    static String pathOf(Path folder, String... tools) throws IOException {
        Files.createDirectories(folder);
        for (String tool : tools) {
            Path real = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                    .map(entry -> Path.of(entry, tool))
                    .filter(Files::isExecutable)
                    .findFirst().orElseThrow();
            Path script = Files.writeString(folder.resolve(tool), "#!/bin/sh\nexec " + real + " \"$@\"\n");
            script.toFile().setExecutable(true);
        }
        return folder.toString();
    }

    /** The checkout that is being tested. */
    static Path checkout() {
        return Path.of(System.getProperty("slicesmith.checkout")).toAbsolutePath().normalize();
    }

    /** Unpacks the distribution and returns its folder. */
    static Path distribution(Path into) throws IOException {
        Path target = checkout().resolve("cli/target");
        try (var files = Files.newDirectoryStream(target, "slicesmith-*.zip")) {
            unpack(files.iterator().next(), into);
        }
        try (var folders = Files.newDirectoryStream(into, "slicesmith-*")) {
            Path home = folders.iterator().next();
            home.resolve("bin/slicesmith").toFile().setExecutable(true);
            return home;
        }
    }

    private static void unpack(Path zip, Path into) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path place = into.resolve(entry.getName());
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
