package dev.slicesmith.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a run was made of and what it made: if all of that is still so, there is nothing to do. Inputs are known by their
 * content, outputs by size and time, as there are so many.
 *
 * <p>Nothing here may name a class of the generator: an unchanged build must not load any.
 *
 * @param asked parameters and versions, a line each
 * @param inputs files and folders that were read
 */
record Fingerprint(List<String> asked, List<Path> inputs) {

    private static final String OUTPUT = "out ";
    private static final String SCAFFOLD = "scaffold ";

    Fingerprint {
        asked = List.copyOf(asked);
        inputs = List.copyOf(inputs);
    }

    /**
     * What the last run noted.
     *
     * @param outputs the files that it wrote, from the project's folder
     * @param scaffolds the hand-written files that the code needs
     */
    record Note(List<String> outputs, List<String> scaffolds) {}

    /** The note of the last run, if inputs and outputs are as they were then. */
    Optional<Note> unchanged(Path file, Path base) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        List<String> noted = Files.readAllLines(file);
        List<String> now = head();
        if (noted.size() < now.size() || !noted.subList(0, now.size()).equals(now)) {
            return Optional.empty();
        }
        List<String> outputs = new ArrayList<>();
        List<String> scaffolds = new ArrayList<>();
        for (String line : noted.subList(now.size(), noted.size())) {
            if (line.startsWith(SCAFFOLD)) {
                scaffolds.add(line.substring(SCAFFOLD.length()));
            } else {
                String path = line.substring(line.indexOf('\t') + 1);
                if (!line.equals(output(base, path))) {
                    return Optional.empty();
                }
                outputs.add(path);
            }
        }
        return Optional.of(new Note(outputs, scaffolds));
    }

    /** Notes a finished run. */
    void write(Path file, Path base, Collection<String> outputs, Collection<String> scaffolds) throws IOException {
        List<String> lines = head();
        scaffolds.forEach(path -> lines.add(SCAFFOLD + path));
        for (String path : outputs) {
            lines.add(output(base, path));
        }
        Files.createDirectories(file.getParent());
        Path unfinished = Files.createTempFile(file.getParent(), "fingerprint", ".new");
        Files.write(unfinished, lines);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> head() throws IOException {
        List<String> lines = new ArrayList<>();
        asked.forEach(line -> lines.add("asked " + line.replace('\n', ' ')));
        for (Path input : inputs) {
            for (Path file : files(input)) {
                lines.add("in " + hash(file) + "\t" + file.toAbsolutePath());
            }
        }
        lines.add("made");
        return lines;
    }

    private static List<Path> files(Path input) throws IOException {
        if (!Files.isDirectory(input)) {
            return Files.exists(input) ? List.of(input) : List.of();
        }
        try (Stream<Path> walk = Files.walk(input)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String hash(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }

    private static String output(Path base, String path) throws IOException {
        try {
            BasicFileAttributes found = Files.readAttributes(
                    base.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            // As a number: thousands of times written as dates would take most of an unchanged run.
            return OUTPUT + found.size() + " " + found.lastModifiedTime().to(TimeUnit.NANOSECONDS) + "\t" + path;
        } catch (NoSuchFileException gone) {
            return OUTPUT + "gone\t" + path;
        }
    }
}
