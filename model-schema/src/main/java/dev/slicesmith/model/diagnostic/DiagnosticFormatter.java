package dev.slicesmith.model.diagnostic;

import java.util.List;

/** Turns findings into text for people or programs. */
public interface DiagnosticFormatter {

    /**
     * All findings, in the given order.
     *
     * @return text that ends with a line end, or is empty if a format has nothing to say about no findings
     */
    String format(List<Diagnostic> diagnostics);
}
