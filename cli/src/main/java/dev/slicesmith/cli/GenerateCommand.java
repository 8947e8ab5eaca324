package dev.slicesmith.cli;

import dev.slicesmith.generator.GenerationReport;
import dev.slicesmith.generator.GenerationRequest;
import dev.slicesmith.generator.GenerationRun;
import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.ModelChecks;
import dev.slicesmith.generator.Runtimes;
import dev.slicesmith.generator.YamlModelSource;
import dev.slicesmith.generator.output.OutputLayout;
import dev.slicesmith.generator.output.OutputMode;
import dev.slicesmith.model.config.Configuration;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code slicesmith generate}: a project out of a model. */
final class GenerateCommand implements CliCommand {

    private static final String OUT = "--out";
    private static final String TEMPLATES = "--templates";
    private static final String DRY_RUN = "--dry-run";
    private static final String CHECK = "--check";
    private static final String ADOPT = "--adopt";

    private final Runtimes runtimes = Runtimes.installed();
    private final GenerationRun generation = new GenerationRun(new YamlModelSource(), runtimes);

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description("Make a Java project of a model, or bring a project up to date with it. Hand-written code is "
                        + "never touched; with an error in the model nothing is written.")
                .footer("  slicesmith generate examples/shopping-cart --out demo && mvn -f demo verify",
                        "  slicesmith generate model --out . --package org.acme.shop --java 21",
                        "  slicesmith generate model --out . --dry-run    show what would change",
                        "  slicesmith generate model --out . --check      fail if anything would change",
                        "  slicesmith generate model --out . --adopt      replace edited generated files, keep copies");
        spec.addPositional(Options.paths("Files or folders with models; several models become several projects."));
        spec.addOption(Options.value(OUT, "DIR", "The project's folder; else `out` of slicesmith.yaml."));
        TargetOptions.add(spec);
        spec.addOption(Options.value(TEMPLATES, "DIR", "Templates in place of the tool's own of the same name."));
        spec.addOption(Options.flag(DRY_RUN, "Show what would change, write nothing."));
        spec.addOption(Options.flag(CHECK, "Fail if anything would change, write nothing."));
        spec.addOption(Options.flag(ADOPT, "Replace generated files that were edited; a copy of each is kept."));
        Options.addChecks(spec);
    }

    @Override
    public void prepare() {
        // Found before the thread begins: a runtime of somebody else's may come to JavaPoet, too, see Preparation.
        runtimes.byId(GenerationRequest.DEFAULT_RUNTIME);
        generation.prepare();
    }

    @Override
    public int run(ParseResult options, Terminal terminal) throws UsageException {
        Severity failOn = Options.failOn(options);
        GenerationRequest request = request(options);
        GenerationReport report = generation.execute(request);
        new GenerationText(terminal).show(request, report);
        return ExitCode.of(report.findings(), failOn);
    }

    private GenerationRequest request(ParseResult options) throws UsageException {
        List<Path> models = Options.paths(options);
        ModelChecks checks = Options.checks(models, options);
        Configuration defaults = checks.configuration();
        Optional<String> packageName = TargetOptions.packageName(options, defaults);
        JavaRelease release = TargetOptions.release(options, defaults);
        Path folder = folder(options, checks);
        Optional<String> templates = Options.text(options, TEMPLATES);
        return new GenerationRequest(
                models,
                folder,
                packageName,
                release,
                known(TargetOptions.runtime(options, defaults)),
                mode(options),
                options.hasMatchedOption(ADOPT),
                OutputLayout.standard(),
                checks,
                templates.isPresent() ? Optional.of(Options.path(templates.get())) : Optional.empty());
    }

    private String known(String runtime) throws UsageException {
        if (runtime.equals(GenerationRequest.DEFAULT_RUNTIME)) {
            return runtime;
        }
        generation.awaitPreparation();
        return Options.oneOf(TargetOptions.RUNTIME, runtime, runtimes.ids());
    }

    private static OutputMode mode(ParseResult options) throws UsageException {
        boolean check = options.hasMatchedOption(CHECK);
        if (check && options.hasMatchedOption(DRY_RUN)) {
            throw new UsageException(CHECK + " and " + DRY_RUN + " exclude each other");
        }
        return check ? OutputMode.CHECK : options.hasMatchedOption(DRY_RUN) ? OutputMode.DRY_RUN : OutputMode.WRITE;
    }

    /** A folder that the configuration names is meant from where the configuration is. */
    private static Path folder(ParseResult options, ModelChecks checks) throws UsageException {
        Optional<String> written = Options.text(options, OUT);
        if (written.isPresent()) {
            return Options.path(written.get());
        }
        Optional<SourceText> configured = checks.configuration().out();
        if (configured.isEmpty() || checks.file().isEmpty()) {
            throw new UsageException("say where to write to, with " + OUT + " DIR");
        }
        return checks.file().get().resolveSibling(Options.path(configured.get().value())).normalize();
    }
}
