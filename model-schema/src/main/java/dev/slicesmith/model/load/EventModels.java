package dev.slicesmith.model.load;

import dev.slicesmith.model.config.Configuration;
import dev.slicesmith.model.config.Configurations;
import dev.slicesmith.model.config.Profile;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.yaml.ModelFiles;
import dev.slicesmith.model.yaml.YamlModels;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The front end of the compiler: reads, links and checks models. What is wrong with a model is a finding; nothing is
 * thrown for it.
 */
public final class EventModels {

    private EventModels() {}

    /**
     * Checks all models that the paths hold, as their project's configuration wants it.
     *
     * @param paths files and folders as the user gave them
     * @param options what the user wants beyond the configuration
     */
    public static CheckResult check(List<Path> paths, CheckOptions options) {
        CheckRun run = new CheckRun();
        Configuration standard = with(options.profile(), Configuration.DEFAULT);
        Map<Path, Configuration> read = new HashMap<>();
        for (Path path : paths) {
            Optional<Path> file = options.configuration().isPresent() ? options.configuration() : Configurations.find(path);
            if (file.isPresent() && !read.containsKey(file.get())) {
                read.put(file.get(), with(options.profile(), run.configuration(file.get())));
            }
            run.add(path, file.isPresent() ? read.get(file.get()) : standard);
        }
        return run.result();
    }

    private static Configuration with(Optional<Profile> profile, Configuration configuration) {
        return profile.isPresent() ? configuration.withProfile(profile.get()) : configuration;
    }

    /**
     * Checks all models that the paths hold, whatever configuration lies beside them.
     *
     * @param paths files and folders as the user gave them
     * @param configuration how to check
     */
    public static CheckResult check(List<Path> paths, CheckConfiguration configuration) {
        CheckRun run = new CheckRun();
        Configuration fixed = Configuration.DEFAULT.withThresholds(configuration.thresholds());
        for (Path path : paths) {
            run.add(path, fixed);
        }
        return run.result();
    }

    /**
     * Checks a model that is one text.
     *
     * @param path the name of the text in findings
     * @param text YAML
     * @param configuration how to check
     */
    public static CheckResult check(String path, String text, CheckConfiguration configuration) {
        CheckRun run = new CheckRun();
        Configuration fixed = Configuration.DEFAULT.withThresholds(configuration.thresholds());
        Diagnostics found = new Diagnostics();
        run.context(new ModelFiles(path, List.of()), YamlModels.read(path, text, found), found, fixed);
        return run.result();
    }
}
