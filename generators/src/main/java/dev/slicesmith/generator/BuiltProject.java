package dev.slicesmith.generator;

import dev.slicesmith.generator.artifact.GeneratedFile;
import java.util.List;
import java.util.Objects;

/**
 * A project in memory.
 *
 * @param model what it was made of
 * @param files all its files but the copy of the model
 */
public record BuiltProject(LoadedModel model, List<GeneratedFile> files) {

    public BuiltProject {
        Objects.requireNonNull(model, "model");
        files = List.copyOf(files);
    }
}
