package dev.slicesmith.cli;

import dev.slicesmith.importer.BoardFormat;
import dev.slicesmith.importer.ImportResult;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code slicesmith import}: a model out of a board. */
final class ImportCommand implements CliCommand {

    static final String FROM = "--from";
    static final String REPORT = "--report";
    private static final String OUT = "--out";

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage()
                .description("Make a model of a board: exports of the Event Modeling Toolkit, raw Miro boards, emlang, "
                        + "giraflow. What it is is recognised by its content; what was inferred is reported.")
                .footer("  slicesmith import board.json --out model",
                        "  slicesmith import slices/ --out model --report import.md",
                        "  slicesmith import board.rtb --out model");
        spec.addPositional(Options.argument("BOARD", "The board: a file, or a folder of slice files."));
        spec.addOption(Options.value(OUT, "DIR", "The folder for the model; several contexts get a folder each in it."));
        addReading(spec, FROM, "FORMAT");
    }

    /** Options that {@code new} has too. */
    static void addReading(CommandSpec spec, String format, String label) {
        spec.addOption(Options.value(format, label, "What the board is, if it is not recognised: "
                + String.join(", ", words()) + "."));
        spec.addOption(Options.value(REPORT, "FILE", "Write all that was found, as Markdown."));
        spec.addOption(Options.value(Options.CONFIG, "FILE",
                "Severities and exceptions for what is found; else slicesmith.yaml where the model goes."));
    }

    private static List<String> words() {
        return Arrays.stream(BoardFormat.values()).map(BoardFormat::word).toList();
    }

    static Optional<BoardFormat> format(ParseResult options, String name) throws UsageException {
        Optional<String> written = Options.text(options, name);
        return written.isEmpty()
                ? Optional.empty()
                : BoardFormat.named(Options.oneOf(name, written.get(), words()));
    }

    @Override
    public int run(ParseResult options, Terminal terminal) throws UsageException {
        Path board = Options.path(options.matchedPositionalValue(0, ""));
        Path folder = Options.path(Options.text(options, OUT)
                .orElseThrow(() -> new UsageException("say where to write to, with " + OUT + " DIR")));
        BoardReading reading = new BoardReading(terminal, BoardReading.configuration(options, List.of(folder)));
        ImportResult result = reading.read(board, format(options, FROM));
        BoardFilesWriter writer = new BoardFilesWriter(terminal);
        try {
            Optional<String> report = Options.text(options, REPORT);
            if (report.isPresent()) {
                writer.report(result, Options.path(report.get()));
            }
            if (reading.failed()) {
                return ExitCode.FINDINGS;
            }
            writer.models(result, folder);
        } catch (FileAlreadyExistsException e) {
            terminal.err().println("slicesmith: \"" + e.getFile() + "\" is already there and is left as it is");
            return ExitCode.FINDINGS;
        } catch (IOException e) {
            terminal.err().println("slicesmith: could not write: " + e.getMessage());
            return ExitCode.INPUT_OUTPUT;
        }
        terminal.out().println("next: slicesmith generate " + folder + " --out " + folder.resolveSibling("project"));
        return ExitCode.OK;
    }
}
