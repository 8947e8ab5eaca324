package dev.slicesmith.cli;

import dev.slicesmith.generator.GenerationReport;
import dev.slicesmith.generator.GenerationRequest;
import dev.slicesmith.generator.GenerationRun;
import dev.slicesmith.generator.Runtimes;
import dev.slicesmith.generator.YamlModelSource;
import dev.slicesmith.importer.BoardFormat;
import dev.slicesmith.importer.ImportResult;
import dev.slicesmith.model.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code slicesmith new}: from a board to a project in one step. */
final class NewCommand implements CliCommand {

    private static final String BOARD = "--from";
    private static final String FORMAT = "--format";
    private static final String MODEL = "model";

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description("Import a board, generate the project, and say what is open, in one step. The model is "
                        + "written into the project's folder `model`, and is yours from then on; what was chosen for "
                        + "the project is kept beside it, in slicesmith.yaml, for `slicesmith generate`.")
                .footer("  slicesmith new shop --from board.json && mvn -f shop verify",
                        "  slicesmith new shop --from board.json --runtime spring --java 21");
        spec.addPositional(Options.argument("DIR", "The project's folder; made if it is not there."));
        spec.addOption(Options.value(BOARD, "BOARD", "The board: a file, or a folder of slice files."));
        TargetOptions.add(spec);
        ImportCommand.addReading(spec, FORMAT, "FORMAT");
    }

    @Override
    public int run(ParseResult options, Terminal terminal) throws UsageException {
        Path project = Options.path(options.matchedPositionalValue(0, ""));
        Path board = Options.path(Options.text(options, BOARD)
                .orElseThrow(() -> new UsageException("say which board to begin with, with " + BOARD + " BOARD")));
        Path model = project.resolve(MODEL);
        Optional<Path> configuration = BoardReading.configuration(options, List.of(model, project));
        Optional<BoardFormat> format = ImportCommand.format(options, FORMAT);
        ProjectChoice choice = ProjectChoice.of(options, configuration, model, Runtimes.installed());
        BoardReading reading = new BoardReading(terminal, configuration);
        ImportResult result = reading.read(board, format);
        try {
            BoardFilesWriter writer = new BoardFilesWriter(terminal);
            Optional<String> report = Options.text(options, ImportCommand.REPORT);
            if (report.isPresent()) {
                writer.report(result, Options.path(report.get()));
            }
            if (reading.failed()) {
                return ExitCode.FINDINGS;
            }
            writer.models(result, model);
            choice.keep(terminal);
        } catch (FileAlreadyExistsException e) {
            terminal.err().println("slicesmith: \"" + e.getFile() + "\" is already there and is left as it is");
            return ExitCode.FINDINGS;
        } catch (IOException e) {
            terminal.err().println("slicesmith: could not write: " + e.getMessage());
            return ExitCode.INPUT_OUTPUT;
        }
        return generate(choice.request(project), terminal);
    }

    private static int generate(GenerationRequest request, Terminal terminal) {
        GenerationReport done = new GenerationRun(new YamlModelSource(), Runtimes.installed()).execute(request);
        new GenerationText(terminal).show(request, done);
        return ExitCode.of(done.findings(), Severity.ERROR);
    }
}
