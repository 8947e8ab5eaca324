package dev.slicesmith.cli;

import dev.slicesmith.generator.ModelChecks;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.DiagnosticFormat;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.load.CheckOptions;
import dev.slicesmith.model.load.CheckResult;
import dev.slicesmith.model.load.CheckedModel;
import dev.slicesmith.model.load.EventModels;
import dev.slicesmith.model.scenario.ScenarioResult;
import dev.slicesmith.model.scenario.ScenarioResult.Verdict;
import dev.slicesmith.model.scenario.ScenarioRunner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code slicesmith test}: runs the scenarios on the model alone; nothing is generated. */
final class TestCommand implements CliCommand {

    private static final String REPORT = "--report";
    private static final String WATCH = "--watch";
    private static final String OPEN = "--open";
    private static final List<String> OPEN_WORDS = List.of("report", "fail");

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description("Run the scenarios of a model on the model alone.",
                        "A scenario that meets a decision which the model leaves to hand-written code is open.")
                .footer("  slicesmith test examples/shopping-cart",
                        "  slicesmith test model --watch",
                        "  slicesmith test model --open fail --report target/scenarios.xml");
        spec.addPositional(Options.paths("Files or folders with models."));
        spec.addOption(Options.value(REPORT, "FILE", "Write the results as JUnit XML too."));
        spec.addOption(Options.value(OPEN, "HOW", "What an open scenario is: report (default) or fail."));
        spec.addOption(Options.flag(WATCH, "Run again whenever the model changes, until interrupted."));
        Options.addChecks(spec);
    }

    @Override
    public int run(ParseResult options, Terminal terminal) throws UsageException {
        Request request = request(options);
        return options.hasMatchedOption(WATCH)
                ? new Watch(request.paths(), terminal).run(() -> once(request, terminal))
                : once(request, terminal);
    }

    /** What is asked for. */
    private record Request(
            List<Path> paths, ModelChecks checks, Severity failOn, boolean openFails, Optional<Path> report) {}

    private static Request request(ParseResult options) throws UsageException {
        List<Path> paths = Options.paths(options);
        String open = Options.oneOf(OPEN, Options.text(options, OPEN).orElse(OPEN_WORDS.get(0)), OPEN_WORDS);
        Optional<String> report = Options.text(options, REPORT);
        return new Request(paths, Options.checks(paths, options), Options.failOn(options),
                open.equals("fail"), report.isPresent() ? Optional.of(Options.path(report.get())) : Optional.empty());
    }

    private static int once(Request request, Terminal terminal) {
        long start = System.nanoTime();
        ModelChecks checks = request.checks();
        CheckResult checked = EventModels.check(request.paths(),
                new CheckOptions(Optional.of(checks.configuration().profile()), checks.file()));
        List<Diagnostic> findings = checked.diagnostics().stream()
                .filter(found -> found.severity().compareTo(request.failOn()) <= 0)
                .toList();
        terminal.err().print(DiagnosticFormat.TEXT.formatter(terminal.colourErr()).format(findings));
        int found = ExitCode.of(checked.diagnostics(), request.failOn());
        if (checked.hasErrors()) {
            terminal.err().println("\nno scenario was run, as the model has errors");
            return found;
        }
        List<ScenarioResult> results = new ArrayList<>();
        for (CheckedModel model : checked.models()) {
            results.addAll(new ScenarioRunner(model.index()).runAll());
        }
        new TestText(terminal).show(results, Duration.ofNanos(System.nanoTime() - start));
        return code(request, terminal, results, found);
    }

    private static int code(Request request, Terminal terminal, List<ScenarioResult> results, int found) {
        if (request.report().isPresent()) {
            try {
                JUnitReport.write(request.report().get(), results, request.openFails());
            } catch (IOException | UncheckedIOException e) {
                terminal.err().println("slicesmith: could not write the report " + request.report().get() + ": "
                        + e.getMessage());
                return ExitCode.INPUT_OUTPUT;
            }
        }
        boolean red = results.stream().anyMatch(result -> result.verdict() == Verdict.FAILED
                || request.openFails() && result.verdict() == Verdict.OPEN);
        return red ? ExitCode.FINDINGS : found;
    }
}
