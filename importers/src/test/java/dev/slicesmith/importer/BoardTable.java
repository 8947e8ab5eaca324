package dev.slicesmith.importer;

import dev.slicesmith.importer.translate.SpecOutcome;
import dev.slicesmith.importer.translate.TranslatedModel;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.link.Linker;
import java.nio.file.Path;
import java.util.List;

/** Prints, per board: slices, specifications, how many are expected green, open or listed, and linker errors. */
public final class BoardTable {

    private BoardTable() {}

    public static void main(String[] args) {
        System.out.println("| board | slices | specifications | holds | open | listed | errors |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (String kind : List.of("miro-config", "platform-index", "slice", "platform-backup", "miro-raw", "emlang",
                "giraflow", "other", "eventmodel")) {
            SampleBoards.files(kind).forEach(BoardTable::print);
        }
    }

    private static void print(Path file) {
        Diagnostics diagnostics = new Diagnostics();
        ImportResult result = BoardImport.read(file, ImportOptions.DEFAULT, diagnostics);
        String name = file.getFileName().toString();
        if (result.models().isEmpty()) {
            System.out.println("| " + name + " | refused: " + errors(diagnostics) + " |");
            return;
        }
        for (TranslatedModel model : result.models()) {
            Diagnostics linking = new Diagnostics();
            Linker.link(model.model(), linking);
            System.out.println("| " + name + " " + model.name() + " | " + model.slices() + " | " + model.specs().size()
                    + " | " + count(model, SpecOutcome.Kind.HOLDS) + " | " + count(model, SpecOutcome.Kind.OPEN) + " | "
                    + count(model, SpecOutcome.Kind.LISTED) + " | " + errors(linking) + " |");
            if (System.getProperty("why") != null) {
                for (SpecOutcome o : model.specs()) System.out.println("     " + o.kind() + " " + o.spec().title() + ": " + o.why());
            }
        }
    }

    private static List<String> errors(Diagnostics diagnostics) {
        return diagnostics.sorted().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.code().id() + " " + finding.message() + " " + finding.help())
                .toList();
    }

    private static long count(TranslatedModel model, SpecOutcome.Kind kind) {
        return model.specs().stream().filter(spec -> spec.kind() == kind).count();
    }
}
