package dev.slicesmith.model.diagnostic;

import dev.slicesmith.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the findings of a run, each once; all are shown together at its end. Not safe for concurrent use. */
public final class Diagnostics {

    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private final List<Diagnostic> errors = new ArrayList<>(0);

    /** Takes a finding; the same finding again changes nothing. */
    public void report(Diagnostic diagnostic) {
        if (found.add(diagnostic) && diagnostic.severity() == Severity.ERROR) {
            errors.add(diagnostic);
        }
    }

    /** Takes a finding at a place that needs no help or related places. */
    public void report(SourceSpan span, DiagnosticCode code, String message) {
        report(Diagnostic.at(span, code, message));
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** The errors so far, in the order in which they were reported. */
    public List<Diagnostic> errors() {
        return Collections.unmodifiableList(errors);
    }

    /** All findings, sorted by place. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> sorted = new ArrayList<>(found);
        sorted.sort(null);
        return List.copyOf(sorted);
    }
}
