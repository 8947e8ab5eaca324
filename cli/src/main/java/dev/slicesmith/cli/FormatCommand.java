package dev.slicesmith.cli;

import dev.slicesmith.generator.output.DirectorySink;
import dev.slicesmith.generator.output.ProjectOutput;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.diagnostic.TextFormatter;
import dev.slicesmith.model.source.SourceFile;
import dev.slicesmith.model.write.ModelFormatter;
import dev.slicesmith.model.yaml.ModelFiles;
import dev.slicesmith.model.yaml.SourceFiles;
import dev.slicesmith.model.yaml.YamlModels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code slicesmith format}: models in their one canonical form. */
final class FormatCommand implements CliCommand {

    private static final String CHECK = "--check";

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description("Bring models into their canonical form; comments stay. A file with errors is left alone, and so is "
                        + "one that could not be formatted without losing something.")
                .footer("  slicesmith format model",
                        "  slicesmith format model --check    fail if anything would change");
        spec.addPositional(Options.paths("Files or folders with models."));
        spec.addOption(Options.flag(CHECK, "Fail if anything would change, write nothing."));
    }

    @Override
    public int run(ParseResult options, Terminal terminal) throws UsageException {
        boolean check = options.hasMatchedOption(CHECK);
        Diagnostics findings = new Diagnostics();
        boolean different = false;
        for (ModelFiles model : YamlModels.contexts(Options.paths(options), findings)) {
            for (Path file : model.files()) {
                Optional<String> text = changed(file, findings);
                if (text.isPresent()) {
                    different = true;
                    format(file, text.get(), check, findings, terminal);
                }
            }
        }
        terminal.err().print(new TextFormatter(terminal.colourErr()).format(findings.sorted()));
        int code = ExitCode.of(findings.sorted(), Severity.ERROR);
        return code == ExitCode.OK && check && different ? ExitCode.FINDINGS : code;
    }

    /** The new text of a file, if it is another one; with the line ends that the file has. */
    private static Optional<String> changed(Path path, Diagnostics findings) {
        Optional<SourceFile> file = SourceFiles.read(path, findings);
        return file.flatMap(source -> ModelFormatter.format(source, findings))
                .map(text -> file.get().text().contains("\r\n") ? text.replace("\n", "\r\n") : text)
                .filter(text -> !text.equals(file.get().text()));
    }

    private static void format(Path path, String text, boolean check, Diagnostics findings, Terminal terminal) {
        if (check) {
            terminal.out().println("not formatted: " + path);
            return;
        }
        try {
            Path file = path.toRealPath();
            new DirectorySink(file.getParent()).write(
                    file.getFileName().toString(), text.getBytes(StandardCharsets.UTF_8));
            terminal.out().println("formatted " + path);
        } catch (IOException e) {
            findings.report(ProjectOutput.refused(e));
        }
    }
}
