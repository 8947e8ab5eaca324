package dev.slicesmith.generator.output;

import dev.slicesmith.generator.artifact.GeneratedFile;
import java.util.Optional;

/**
 * One file of a plan.
 *
 * @param path from the project's folder
 * @param change what happens to it
 * @param file what is written; absent if nothing is
 * @param found the hash of what stood there when the plan was made; absent if nothing did
 * @param copy where the content that stood there is copied to first; absent unless it is a person's
 */
public record Step(
        String path, Change change, Optional<GeneratedFile> file, Optional<String> found, Optional<String> copy) {

    static Step create(String path, GeneratedFile file) {
        return new Step(path, Change.CREATE, Optional.of(file), Optional.empty(), Optional.empty());
    }

    static Step update(String path, GeneratedFile file, String found) {
        return new Step(path, Change.UPDATE, Optional.of(file), Optional.of(found), Optional.empty());
    }

    static Step remove(String path, String found) {
        return new Step(path, Change.REMOVE, Optional.empty(), Optional.of(found), Optional.empty());
    }

    static Step leave(String path, Change change) {
        return new Step(path, change, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, after a copy of what stands there has been made. */
    Step withCopy(String place) {
        return new Step(path, change, file, found, Optional.of(place));
    }
}
