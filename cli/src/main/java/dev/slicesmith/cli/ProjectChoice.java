package dev.slicesmith.cli;

import dev.slicesmith.generator.GenerationRequest;
import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.ModelChecks;
import dev.slicesmith.generator.Runtimes;
import dev.slicesmith.generator.output.OutputLayout;
import dev.slicesmith.generator.output.OutputMode;
import dev.slicesmith.model.config.Configuration;
import dev.slicesmith.model.config.Configurations;
import dev.slicesmith.model.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/**
 * What somebody chose for a new project. It is kept in a configuration beside the model, without which a later
 * {@code generate} would make another project of it.
 *
 * @param model the folder of the model
 * @param packageName the package, where it is not the model's own
 * @param unsaid what the configuration beside the model has to say, and does not say yet, by setting
 */
record ProjectChoice(
        Path model,
        Optional<String> packageName,
        JavaRelease release,
        String runtime,
        ModelChecks checks,
        Map<String, String> unsaid) {

    /**
     * As options say, else the configuration, else as usual.
     *
     * @param configuration what the board is read with
     * @throws UsageException if an option cannot be used, or cannot be kept, as a configuration says otherwise
     */
    static ProjectChoice of(ParseResult options, Optional<Path> configuration, Path model, Runtimes runtimes)
            throws UsageException {
        ModelChecks checks = ModelChecks.of(List.of(model), configuration, Optional.empty());
        Configuration defaults = checks.configuration();
        Optional<String> packageName = TargetOptions.packageName(options, defaults);
        JavaRelease release = TargetOptions.release(options, defaults);
        String runtime =
                Options.oneOf(TargetOptions.RUNTIME, TargetOptions.runtime(options, defaults), runtimes.ids());
        Optional<Path> own = Configurations.find(model);
        Configuration later = ModelChecks.of(List.of(model), own, Optional.empty()).configuration();
        Map<String, String> unsaid = new LinkedHashMap<>();
        if (!runtime.equals(later.runtime().map(SourceText::value).orElse(GenerationRequest.DEFAULT_RUNTIME))) {
            unsaid.put("runtime", runtime);
        }
        if (release.number() != later.java().orElse(GenerationRequest.DEFAULT_RELEASE.number())) {
            unsaid.put("java", Integer.toString(release.number()));
        }
        packageName.filter(name -> !later.packageName().map(SourceText::value).equals(Optional.of(name)))
                .ifPresent(name -> unsaid.put("package", name));
        if (own.isPresent() && !unsaid.isEmpty()) {
            throw new UsageException("\"" + own.get() + "\" is already there and is left as it is; write `"
                    + lines(unsaid).collect(Collectors.joining("` and `")) + "` into it");
        }
        return new ProjectChoice(model, packageName, release, runtime, checks, unsaid);
    }

    /** Writes what a later {@code generate} has to know, if there is anything. */
    void keep(Terminal terminal) throws IOException {
        if (!unsaid.isEmpty()) {
            Path file = model.resolve(Configuration.FILE_NAME);
            String text = "# What this project is generated for. Options of `slicesmith generate` stand above it.\n"
                    + lines(unsaid).map(line -> line + "\n").collect(Collectors.joining());
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            terminal.out().println("wrote " + file);
        }
    }

    GenerationRequest request(Path project) {
        return new GenerationRequest(List.of(model), project, packageName, release, runtime, OutputMode.WRITE, false,
                OutputLayout.standard(), checks);
    }

    private static Stream<String> lines(Map<String, String> settings) {
        return settings.entrySet().stream().map(setting -> setting.getKey() + ": " + setting.getValue());
    }
}
