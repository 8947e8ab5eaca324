package dev.slicesmith.model.cases;

import dev.slicesmith.model.config.Configuration;
import dev.slicesmith.model.config.ConfigurationCode;
import dev.slicesmith.model.config.Configurations;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.DiagnosticCode;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.expression.ExpressionCode;
import dev.slicesmith.model.link.LinkCode;
import dev.slicesmith.model.load.CheckConfiguration;
import dev.slicesmith.model.load.EventModels;
import dev.slicesmith.model.rule.RuleCode;
import dev.slicesmith.model.write.ModelFormatter;
import dev.slicesmith.model.yaml.ModelFiles;
import dev.slicesmith.model.yaml.YamlCode;
import dev.slicesmith.model.yaml.YamlModels;
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
        List<DiagnosticCode> codes = new ArrayList<>();
        codes.addAll(List.of(YamlCode.values()));
        codes.addAll(List.of(ConfigurationCode.values()));
        codes.addAll(List.of(LinkCode.values()));
        codes.addAll(List.of(RuleCode.values()));
        codes.addAll(List.of(ExpressionCode.values()));
        return codes;
    }

    /**
     * What the front end has to say about a file or folder. Cases of the reader show what reading finds; all others what
     * a whole run finds, without notes of other codes, which would distract. Cases of the configuration are folders.
     */
    static List<Diagnostic> check(Path path) {
        String code = path.getParent().getFileName().toString();
        if (Stream.of(ConfigurationCode.values()).anyMatch(known -> known.id().equals(code))) {
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
        Diagnostics diagnostics = new Diagnostics();
        Configuration configuration = Configurations.read(Configurations.find(folder).orElseThrow(), codes(), diagnostics);
        CheckConfiguration checks = new CheckConfiguration(configuration.thresholds());
        List<Diagnostic> shown = new ArrayList<>(diagnostics.sorted());
        shown.addAll(configuration.judge(EventModels.check(List.of(folder), checks).diagnostics()));
        return shown;
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
