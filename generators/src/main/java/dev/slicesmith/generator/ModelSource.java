package dev.slicesmith.generator;

import dev.slicesmith.model.diagnostic.Diagnostics;
import java.nio.file.Path;
import java.util.List;

/** Where models come from. */
public interface ModelSource {

    /**
     * Reads, links and checks models.
     *
     * @param paths files and folders
     * @param checks how they are checked
     * @param findings takes all that is amiss
     * @return the models that could be linked, good or not: the findings tell
     */
    List<LoadedModel> load(List<Path> paths, ModelChecks checks, Diagnostics findings);
}
