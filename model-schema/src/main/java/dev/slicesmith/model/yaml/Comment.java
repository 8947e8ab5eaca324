package dev.slicesmith.model.yaml;

import java.util.List;

/**
 * A comment of a file, and what it belongs to.
 *
 * @param text from the {@code #} to the end of the line
 * @param place where it stands, seen from what it belongs to
 * @param apart whether a blank line stands above it
 * @param path what it belongs to: keys, and {@code #0}, {@code #1} … for items of lists; empty for the file
 */
public record Comment(String text, Place place, boolean apart, List<String> path) {

    /** Where a comment stands. */
    public enum Place {
        /** Above everything. */
        HEAD,
        /** On a line of its own above what it belongs to. */
        BEFORE,
        /** At the end of the line on which what it belongs to begins. */
        BEHIND,
        /** On a line of its own below what it belongs to. */
        AFTER,
        /** Below everything. */
        END
    }

    public Comment {
        path = List.copyOf(path);
    }
}
