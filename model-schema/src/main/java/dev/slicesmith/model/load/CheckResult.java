package dev.slicesmith.model.load;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Severity;
import java.util.List;

/**
 * What a run found.
 *
 * @param models the contexts that have no error themselves, in the order in which they were found
 * @param diagnostics all findings about all contexts, sorted by place
 */
public record CheckResult(List<CheckedModel> models, List<Diagnostic> diagnostics) {

    public CheckResult {
        models = List.copyOf(models);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether anything was found that forbids generating. */
    public boolean hasErrors() {
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }
}
