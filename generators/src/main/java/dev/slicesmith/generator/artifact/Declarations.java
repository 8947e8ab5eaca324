package dev.slicesmith.generator.artifact;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The files of a run, each declared once. Paths that differ in case only are one path: many file systems think so. */
public final class Declarations {

    private final Map<String, String> origins = new HashMap<>();

    /**
     * Takes a path for an artifact.
     *
     * @param root the part of the project
     * @param path below the root
     * @param origin what in the model it comes from
     * @throws IllegalStateException if another artifact has it: checks of names let no model come here that does this
     */
    public void file(Root root, String path, String origin) {
        String other = origins.putIfAbsent(root + "/" + path.toLowerCase(Locale.ROOT), origin);
        if (other != null) {
            throw new IllegalStateException(path + " would be written for " + other + " and for " + origin);
        }
    }
}
