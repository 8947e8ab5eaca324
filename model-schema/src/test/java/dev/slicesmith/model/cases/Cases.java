package dev.slicesmith.model.cases;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.DiagnosticCode;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.yaml.ModelFiles;
import dev.slicesmith.model.yaml.YamlCode;
import dev.slicesmith.model.yaml.YamlModels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The two places to extend when another part of the front end gets codes and cases. */
final class Cases {

    static final Path ROOT = Path.of("src/test/resources/cases");

    private Cases() {}

    /** Every code there is; each must have a case and a page. */
    static List<DiagnosticCode> codes() {
        List<DiagnosticCode> codes = new ArrayList<>();
        codes.addAll(List.of(YamlCode.values()));
        return codes;
    }

    /** What the front end has to say about a file or folder. */
    static List<Diagnostic> check(Path path) {
        Diagnostics diagnostics = new Diagnostics();
        for (ModelFiles context : YamlModels.contexts(List.of(path), diagnostics)) {
            YamlModels.read(context, diagnostics);
        }
        return diagnostics.sorted();
    }
}
