package dev.slicesmith.model.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.DiagnosticCode;
import dev.slicesmith.model.diagnostic.Severity;
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
        CheckConfiguration configuration = new CheckConfiguration(thresholds);
        for (Diagnostic finding : EventModels.check("model.yaml", yaml, configuration).diagnostics()) {
            if (finding.code() == code) {
                messages.add(finding.message());
            } else if (finding.severity() == Severity.ERROR) {
                throw new AssertionError(finding);
            }
        }
        return messages;
    }

    /** Fails unless exactly these messages of the code are found. */
    static void expect(DiagnosticCode code, String yaml, String... messages) {
        expect(code, yaml, Thresholds.DEFAULTS, messages);
    }

    static void expect(DiagnosticCode code, String yaml, Thresholds thresholds, String... messages) {
        assertEquals(List.of(messages), of(code, yaml, thresholds));
    }

    static List<Diagnostic> all(String yaml) {
        return EventModels.check("model.yaml", yaml, CheckConfiguration.DEFAULT).diagnostics();
    }
}
