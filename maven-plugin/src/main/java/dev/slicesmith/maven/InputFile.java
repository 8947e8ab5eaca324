package dev.slicesmith.maven;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/**
 * A file that a run reads. It is as it was if it shows the same size and time; if not, or if it was too young when that was
 * noted, its content decides.
 *
 * @param path where it is
 * @param stamp what it shows now
 */
record InputFile(Path path, Stamp stamp) {

    private static final String UNKNOWN = "?";

    /** All files in these places, in a fixed order. */
    static List<InputFile> in(List<Path> places) throws IOException {
        List<InputFile> files = new ArrayList<>();
        for (Path place : places) {
            Path file = place.toAbsolutePath();
            if (Files.isDirectory(file)) {
                addAll(file, files);
            } else if (Files.exists(file)) {
                files.add(new InputFile(file, Stamp.of(file)));
            }
        }
        return files;
    }

    private static void addAll(Path folder, List<InputFile> files) throws IOException {
        List<Path> content = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path each : stream) {
                content.add(each);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(content);
        for (Path each : content) {
            // Links to folders may go round in circles.
            if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                addAll(each, files);
            } else if (Files.isRegularFile(each)) {
                files.add(new InputFile(each, Stamp.of(each)));
            }
        }
    }

    /** The line by which {@link #isAsNoted} knows it again. */
    String note() throws IOException {
        return hash() + "\t" + (stamp.isTelling() ? stamp : UNKNOWN) + "\t" + path;
    }

    /** Whether it is the file of this line, and has the content that it had. */
    boolean isAsNoted(String note) throws IOException {
        String[] parts = note.split("\t", 3);
        return parts.length == 3 && parts[2].equals(path.toString())
                && (parts[1].equals(stamp.toString()) || parts[0].equals(hash()));
    }

    /** Whether a new line would let {@link #isAsNoted} do without reading the file, as this one does not. */
    boolean wantsNote(String note) {
        return stamp.isTelling() && !note.contains("\t" + stamp + "\t");
    }

    private String hash() throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }
}
