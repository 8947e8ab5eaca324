package dev.slicesmith.cli;

import dev.slicesmith.generator.ModelChecks;
import dev.slicesmith.generator.YamlModelSource;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.DiagnosticFormatter;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.LineFormatter;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.diagnostic.Summary;
import dev.slicesmith.model.diagnostic.TextFormatter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code slicesmith validate}: everything that is wrong, missing or could be better in a model. */
final class ValidateCommand implements CliCommand {

    private static final String FORMAT = "--format";
    private static final String TEXT = "text";
    private static final List<String> FORMATS = List.of(TEXT, "line", "json", "sarif");

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
        String format = Options.oneOf(FORMAT, Options.text(options, FORMAT).orElse(TEXT), FORMATS);
        ModelChecks checks = Options.checks(options);
        Severity failOn = Options.failOn(options);
        Diagnostics diagnostics = new Diagnostics();
        new YamlModelSource().load(paths, checks, diagnostics);
        List<Diagnostic> findings = diagnostics.sorted();
        terminal.out().print(formatter(format, terminal).format(findings));
        if (format.equals(TEXT)) {
            String where = paths.stream().map(Path::toString).collect(Collectors.joining(", "));
            terminal.out().println((findings.isEmpty() ? "" : "\n") + Summary.of(findings, where));
        }
        return ExitCode.of(findings, failOn);
    }

    private static DiagnosticFormatter formatter(String format, Terminal terminal) {
        return switch (format) {
            case "line" -> new LineFormatter();
            default -> new TextFormatter(terminal.colourOut());
        };
    }
}
