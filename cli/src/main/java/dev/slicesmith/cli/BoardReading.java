package dev.slicesmith.cli;

import dev.slicesmith.importer.BoardFormat;
import dev.slicesmith.importer.BoardImport;
import dev.slicesmith.importer.ImportOptions;
import dev.slicesmith.importer.ImportResult;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.importer.input.Limits;
import dev.slicesmith.importer.translate.SpecOutcome;
import dev.slicesmith.importer.translate.TranslatedModel;
import dev.slicesmith.model.config.Configuration;
import dev.slicesmith.model.config.Configurations;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.DiagnosticCode;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.diagnostic.TextFormatter;
import dev.slicesmith.model.load.DiagnosticCodes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** Reads a board and says in short what came of it; notes are many and stand in the report. */
final class BoardReading {

    private final Terminal terminal;
    private final Configuration configuration;
    private final List<Diagnostic> findings;
    private boolean failed;

    /**
     * A reading whose findings have the severities that a project wants.
     *
     * @param file what {@code slicesmith.yaml} is called; absent if there is none
     */
    BoardReading(Terminal terminal, Optional<Path> file) {
        List<DiagnosticCode> codes = new ArrayList<>(DiagnosticCodes.all());
        codes.addAll(List.of(ImportCode.values()));
        Diagnostics read = new Diagnostics();
        this.terminal = terminal;
        this.configuration = file.map(path -> Configurations.read(path, codes, read)).orElse(Configuration.DEFAULT)
                .ignoring(List.of(ImportCode.values()));
        this.findings = new ArrayList<>(read.sorted());
    }

    /** The configuration that an option names, else the one where a model goes. */
    static Optional<Path> configuration(ParseResult options, List<Path> places) throws UsageException {
        Optional<String> named = Options.text(options, Options.CONFIG);
        return named.isPresent() ? Optional.of(Options.path(named.get()))
                : places.stream().flatMap(place -> Configurations.find(place).stream()).findFirst();
    }

    ImportResult read(Path board, Optional<BoardFormat> format) {
        Diagnostics diagnostics = new Diagnostics();
        ImportResult result = BoardImport.read(board, new ImportOptions(format, Limits.DEFAULT), diagnostics);
        findings.addAll(configuration.judge(diagnostics.sorted()));
        failed = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        List<Diagnostic> grave = findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
        if (!grave.isEmpty()) {
            terminal.err().print(new TextFormatter(terminal.colourErr()).format(grave));
            terminal.err().println();
        }
        result.models().forEach(this::summary);
        long notes = findings.size() - (long) grave.size();
        if (notes > 0) {
            terminal.out().println(notes + " notes on what was inferred, changed or left out; --report FILE writes them");
        }
        return result;
    }

    boolean failed() {
        return failed;
    }

    private void summary(TranslatedModel model) {
        terminal.out().println(model.name() + ": " + model.slices() + " slices, " + model.specs().size()
                + " specifications, of which " + count(model, SpecOutcome.Kind.HOLDS) + " hold, "
                + count(model, SpecOutcome.Kind.OPEN) + " are open and " + count(model, SpecOutcome.Kind.LISTED)
                + " not taken over");
        model.specs().stream().filter(spec -> spec.kind() == SpecOutcome.Kind.OPEN).forEach(spec ->
                terminal.out().println("  open: " + spec.slice() + " / " + spec.spec().title() + ": " + spec.why()));
    }

    private static long count(TranslatedModel model, SpecOutcome.Kind kind) {
        return model.specs().stream().filter(spec -> spec.kind() == kind).count();
    }
}
