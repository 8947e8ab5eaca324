package dev.slicesmith.generator;

import dev.slicesmith.model.config.Profile;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.load.CheckOptions;
import dev.slicesmith.model.load.CheckResult;
import dev.slicesmith.model.load.CheckedModel;
import dev.slicesmith.model.load.EventModels;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Models out of YAML files. */
public final class YamlModelSource implements ModelSource {

    @Override
    public List<LoadedModel> load(List<Path> paths, ModelChecks checks, Diagnostics findings) {
        Profile profile = checks.configuration().profile();
        CheckResult result = EventModels.check(paths, new CheckOptions(Optional.of(profile), checks.file()));
        result.diagnostics().forEach(findings::report);
        return result.models().stream().map(YamlModelSource::loaded).toList();
    }

    private static LoadedModel loaded(CheckedModel model) {
        return new LoadedModel(
                Path.of(model.files().path()), model.files().files(), model.model(), model.expressions());
    }
}
