package dev.slicesmith.generator;

import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.yaml.YamlModels;
import java.nio.file.Path;
import java.util.List;

/** Models out of YAML files. */
public final class YamlModelSource implements ModelSource {

    @Override
    public List<LoadedModel> load(List<Path> paths, ModelChecks checks, Diagnostics findings) {
        YamlModels.contexts(paths, findings).forEach(context -> YamlModels.read(context, findings));
        return List.of();
    }
}
