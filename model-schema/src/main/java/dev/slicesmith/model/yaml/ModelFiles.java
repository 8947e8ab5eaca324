package dev.slicesmith.model.yaml;

import java.nio.file.Path;
import java.util.List;

/**
 * The files of one bounded context.
 *
 * @param path the file or folder as the user gave it, or found below what the user gave; with {@code /} between names
 * @param files the files in the order in which they are merged
 */
public record ModelFiles(String path, List<Path> files) {

    public ModelFiles {
        files = List.copyOf(files);
    }
}
