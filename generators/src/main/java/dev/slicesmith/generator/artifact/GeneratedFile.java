package dev.slicesmith.generator.artifact;

import java.util.Objects;

/**
 * A file to be written.
 *
 * @param root the part of the project that it belongs to
 * @param path below the root, with {@code /} between names
 * @param text the whole text, lines ended by {@code \n}
 * @param ownership who it belongs to once written
 * @param origin what in the model it comes from, for the manifest: {@code slice Add item}
 */
public record GeneratedFile(Root root, String path, String text, Ownership ownership, String origin) {

    public GeneratedFile {
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(ownership, "ownership");
        Objects.requireNonNull(origin, "origin");
    }
}
