package dev.slicesmith.cli;

import dev.slicesmith.generator.ModelChecks;
import dev.slicesmith.generator.YamlModelSource;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.DiagnosticFormat;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.diagnostic.Summary;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code slicesmith validate}: everything that is wrong, missing or could be better in a model. */
final class ValidateCommand implements CliCommand {

    private static final String FORMAT = "--format";

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description("Say what is wrong, missing or could be better in a model.")
                .footer("  slicesmith validate examples/shopping-cart",
                        "  slicesmith validate model.yaml --profile strict --fail-on warning",
                        "  slicesmith validate model --format sarif > findings.sarif");
        spec.addPositional(Options.paths("Files or folders with models."));
        spec.addOption(Options.value(FORMAT, "FORMAT", "How to say it: text (default), line, json or sarif."));
        Options.addChecks(spec);
    }

    @Override
    public int run(ParseResult options, Terminal terminal) throws UsageException {
        List<Path> paths = Options.paths(options);
        DiagnosticFormat format = format(options);
        ModelChecks checks = Options.checks(paths, options);
        Severity failOn = Options.failOn(options);
        Diagnostics diagnostics = new Diagnostics();
        new YamlModelSource().load(paths, checks, diagnostics);
        List<Diagnostic> findings = diagnostics.sorted();
        terminal.out().print(format.formatter(terminal.colourOut()).format(findings));
        if (format == DiagnosticFormat.TEXT) {
            String where = paths.stream().map(Path::toString).collect(Collectors.joining(", "));
            terminal.out().println((findings.isEmpty() ? "" : "\n") + Summary.of(findings, where));
        }
        return ExitCode.of(findings, failOn);
    }

    private static DiagnosticFormat format(ParseResult options) throws UsageException {
        List<String> words = Arrays.stream(DiagnosticFormat.values()).map(DiagnosticFormat::word).toList();
        String word = Options.text(options, FORMAT).orElse(DiagnosticFormat.TEXT.word());
        return DiagnosticFormat.of(Options.oneOf(FORMAT, word, words)).orElseThrow();
    }
}
