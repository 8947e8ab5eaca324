package dev.slicesmith.model.cases;

import dev.slicesmith.model.config.Configuration;
import dev.slicesmith.model.config.ConfigurationCode;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.DiagnosticCode;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.load.CheckConfiguration;
import dev.slicesmith.model.load.CheckOptions;
import dev.slicesmith.model.load.DiagnosticCodes;
import dev.slicesmith.model.load.EventModels;
import dev.slicesmith.model.write.ModelFormatter;
import dev.slicesmith.model.yaml.ModelFiles;
import dev.slicesmith.model.yaml.YamlCode;
import dev.slicesmith.model.yaml.YamlModels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The two places to extend when another part of the front end gets codes and cases. */
final class Cases {

    static final Path ROOT = Path.of("src/test/resources/cases");

    private Cases() {}

    /** Every code there is; each must have a case and a page. */
    static List<DiagnosticCode> codes() {
        return DiagnosticCodes.all();
    }

    /**
     * What the front end has to say about a file or folder. Cases of the reader show what reading finds; all others what
     * a whole run finds, without notes of other codes, which would distract. Folders with a configuration are checked as it
     * says.
     */
    static List<Diagnostic> check(Path path) {
        String code = path.getParent().getFileName().toString();
        boolean ofConfiguration = Stream.of(ConfigurationCode.values()).anyMatch(known -> known.id().equals(code));
        if (ofConfiguration || Files.exists(path.resolve(Configuration.FILE_NAME))) {
            return configured(path);
        }
        return isReaders(code) || path.isAbsolute() ? read(path) : run(path, code);
    }

    private static boolean isReaders(String code) {
        return Stream.of(YamlCode.values()).anyMatch(known -> known.id().equals(code));
    }

    private static List<Diagnostic> read(Path path) {
        Diagnostics diagnostics = new Diagnostics();
        for (ModelFiles context : YamlModels.contexts(List.of(path), diagnostics)) {
            YamlModels.read(context, diagnostics);
            if (!diagnostics.hasErrors()) {
                context.files().forEach(file -> ModelFormatter.format(file, diagnostics));
            }
        }
        return diagnostics.sorted();
    }

    private static List<Diagnostic> configured(Path folder) {
        return EventModels.check(List.of(folder), CheckOptions.STANDARD).diagnostics();
    }

    private static List<Diagnostic> run(Path path, String code) {
        List<Diagnostic> shown = new ArrayList<>();
        for (Diagnostic finding : EventModels.check(List.of(path), CheckConfiguration.DEFAULT).diagnostics()) {
            if (finding.severity() != Severity.NOTE || finding.code().id().equals(code)) {
                shown.add(finding);
            }
        }
        return shown;
    }
}
