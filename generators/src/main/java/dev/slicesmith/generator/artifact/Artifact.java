package dev.slicesmith.generator.artifact;

import java.util.List;

/**
 * Something to be generated. All artifacts of a run first declare their files, so that a clash is found before anything
 * is built; then each builds what it declared.
 */
public interface Artifact {

    /** Says which files {@link #generate()} returns, as far as that is known before. */
    void declare(Declarations declarations);

    /**
     * Builds the files. Called once, after all artifacts have declared theirs; on any thread, at the same time as others
     * build theirs.
     */
    List<GeneratedFile> generate();

    /** Builds what is known only once all artifacts have built theirs. Called after that, for one after another. */
    default List<GeneratedFile> generateRest() {
        return List.of();
    }
}
