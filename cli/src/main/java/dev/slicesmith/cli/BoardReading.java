package dev.slicesmith.cli;

import dev.slicesmith.importer.BoardFormat;
import dev.slicesmith.importer.BoardImport;
import dev.slicesmith.importer.ImportOptions;
import dev.slicesmith.importer.ImportResult;
import dev.slicesmith.importer.input.Limits;
import dev.slicesmith.importer.translate.SpecOutcome;
import dev.slicesmith.importer.translate.TranslatedModel;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.diagnostic.TextFormatter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a board and says in short what came of it; notes are many and stand in the report. */
final class BoardReading {

    private final Terminal terminal;
    private final Diagnostics diagnostics = new Diagnostics();

    BoardReading(Terminal terminal) {
        this.terminal = terminal;
    }

    ImportResult read(Path board, Optional<BoardFormat> format) {
        ImportResult result = BoardImport.read(board, new ImportOptions(format, Limits.DEFAULT), diagnostics);
        List<Diagnostic> grave = diagnostics.sorted().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
        if (!grave.isEmpty()) {
            terminal.err().print(new TextFormatter(terminal.colourErr()).format(grave));
            terminal.err().println();
        }
        result.models().forEach(this::summary);
        long notes = diagnostics.sorted().size() - grave.size();
        if (notes > 0) {
            terminal.out().println(notes + " notes on what was inferred, changed or left out; --report FILE writes them");
        }
        return result;
    }

    boolean failed() {
        return diagnostics.hasErrors();
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
