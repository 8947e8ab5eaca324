package dev.slicesmith.generator;

import dev.slicesmith.generator.artifact.Artifact;
import java.util.List;

/**
 * What generated code runs on. Found by {@link java.util.ServiceLoader}; {@code --runtime} chooses one by its id.
 *
 * <p>A runtime lists artifacts and writes nothing. It reuses those of the domain, which are the same for all.
 */
public interface Runtime {

    /** What a user writes to choose it: {@code plain}. */
    String id();

    /** One line for the list of runtimes. */
    String summary();

    /** Everything that a project of this model consists of, in a stable order. */
    List<Artifact> artifacts(GenerationContext context);
}
