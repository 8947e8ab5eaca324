package dev.slicesmith.model.rule;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.DiagnosticCode;
import dev.slicesmith.model.load.CheckConfiguration;
import dev.slicesmith.model.load.EventModels;
import java.util.ArrayList;
import java.util.List;

/** What is found in a model. */
final class Findings {

    private Findings() {}

    /** Messages of one code, by place; a model with any error but this one fails the test. */
    static List<String> of(DiagnosticCode code, String yaml) {
        return of(code, yaml, Thresholds.DEFAULTS);
    }

    static List<String> of(DiagnosticCode code, String yaml, Thresholds thresholds) {
        List<String> messages = new ArrayList<>();
        for (Diagnostic finding : EventModels.check("model.yaml", yaml, new CheckConfiguration(thresholds)).diagnostics()) {
            if (finding.code() == code) {
                messages.add(finding.message());
            } else if (finding.severity() == dev.slicesmith.model.diagnostic.Severity.ERROR) {
                throw new AssertionError(finding);
            }
        }
        return messages;
    }

    static List<Diagnostic> all(String yaml) {
        return EventModels.check("model.yaml", yaml, CheckConfiguration.DEFAULT).diagnostics();
    }
}
