package dev.slicesmith.cli;

import dev.slicesmith.generator.ModelChecks;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.DiagnosticFormat;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.model.load.CheckOptions;
import dev.slicesmith.model.load.CheckResult;
import dev.slicesmith.model.load.EventModels;
import dev.slicesmith.model.mutation.MutationCheck;
import dev.slicesmith.model.rule.RuleCode;
import dev.slicesmith.model.scenario.JUnitReport;
import dev.slicesmith.model.scenario.ScenarioResult;
import dev.slicesmith.model.scenario.ScenarioResult.Verdict;
import dev.slicesmith.model.scenario.ScenarioRunner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code slicesmith test}: runs the scenarios on the model alone; nothing is generated. */
final class TestCommand implements CliCommand {

    private static final String REPORT = "--report";
    private static final String WATCH = "--watch";
    private static final String OPEN = "--open";
    private static final String MUTATE = "--mutate";
    private static final String LEAST = "--least";
    private static final List<String> OPEN_WORDS = List.of("report", "fail");

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description("Run the scenarios of a model on the model alone.",
                        "A scenario that meets a decision which the model leaves to hand-written code is open.")
                .footer("  slicesmith test examples/shopping-cart",
                        "  slicesmith test model --watch",
                        "  slicesmith test model --open fail --report target/scenarios.xml",
                        "  slicesmith test model --mutate --least 90");
        spec.addPositional(Options.paths("Files or folders with models."));
        spec.addOption(Options.value(REPORT, "FILE", "Write the results as JUnit XML too."));
        spec.addOption(Options.value(OPEN, "HOW", "What an open scenario is: report (default) or fail."));
        spec.addOption(Options.flag(WATCH, "Run again whenever the model changes, until interrupted."));
        spec.addOption(Options.flag(MUTATE, "Then change one operator, constant or event at a time, and list what no"
                + " scenario notices."));
        spec.addOption(Options.value(LEAST, "PERCENT", "With --mutate: fail if fewer changes are noticed."));
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
            List<Path> paths,
            ModelChecks checks,
            Severity failOn,
            boolean openFails,
            Optional<Path> report,
            Optional<Integer> least) {}

    private static Request request(ParseResult options) throws UsageException {
        List<Path> paths = Options.paths(options);
        String open = Options.oneOf(OPEN, Options.text(options, OPEN).orElse(OPEN_WORDS.get(0)), OPEN_WORDS);
        Optional<String> report = Options.text(options, REPORT);
        if (Options.text(options, LEAST).isPresent() && !options.hasMatchedOption(MUTATE)) {
            throw new UsageException(LEAST + " goes with " + MUTATE);
        }
        return new Request(paths, Options.checks(paths, options), Options.failOn(options),
                open.equals("fail"), report.isPresent() ? Optional.of(Options.path(report.get())) : Optional.empty(),
                options.hasMatchedOption(MUTATE)
                        ? Optional.of(percent(Options.text(options, LEAST).orElse("0")))
                        : Optional.empty());
    }

    private static int percent(String written) throws UsageException {
        if (!written.matches("[0-9]{1,2}|100")) {
            throw new UsageException(LEAST + " takes a number from 0 to 100, but not \"" + written + "\"");
        }
        return Integer.parseInt(written);
    }

    private static int once(Request request, Terminal terminal) {
        long start = System.nanoTime();
        ModelChecks checks = request.checks();
        CheckResult checked = EventModels.check(request.paths(),
                new CheckOptions(Optional.of(checks.configuration().profile()), checks.file()));
        // Scenarios that do not hold are results here, whatever the profile thinks of them.
        List<Diagnostic> ofModel = checked.diagnostics().stream()
                .filter(found -> found.code() != RuleCode.SCENARIO_FAILS)
                .toList();
        List<Diagnostic> findings = ofModel.stream()
                .filter(found -> found.severity().compareTo(request.failOn()) <= 0)
                .toList();
        terminal.err().print(DiagnosticFormat.TEXT.formatter(terminal.colourErr()).format(findings));
        int found = ExitCode.of(ofModel, request.failOn());
        if (ofModel.stream().anyMatch(one -> one.severity() == Severity.ERROR)) {
            terminal.err().println("\nno scenario was run, as the model has errors");
            return found;
        }
        List<Ran> ran = checked.models().stream()
                .map(model -> new Ran(model.index(), new ScenarioRunner(model.index()).runAll()))
                .toList();
        List<ScenarioResult> results = ran.stream().flatMap(one -> one.results().stream()).toList();
        new TestText(terminal).show(results, Duration.ofNanos(System.nanoTime() - start));
        int code = code(request, terminal, results, found);
        return request.least().isEmpty() ? code : Math.max(code, mutate(ran, request.least().get(), terminal));
    }

    /** A model, and how its scenarios went. */
    private record Ran(ModelIndex index, List<ScenarioResult> results) {}

    private static int mutate(List<Ran> models, int least, Terminal terminal) {
        boolean enough = true;
        for (Ran model : models) {
            long start = System.nanoTime();
            MutationCheck.Result result = new MutationCheck(model.index(), model.results()).run();
            new MutationText(terminal).show(model.index().model().name().text(), result,
                    Duration.ofNanos(System.nanoTime() - start));
            enough &= result.percent() >= least;
        }
        return enough ? ExitCode.OK : ExitCode.FINDINGS;
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
