package dev.slicesmith.model.diagnostic;

import dev.slicesmith.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One finding.
 *
 * @param code the kind of finding
 * @param severity as configured for this run
 * @param message what is wrong, in lower case, names in double quotes, no full stop
 * @param span where; absent only for what has no place in a file
 * @param related other places that explain it, such as the first of two definitions
 * @param help what to do about it; empty if the message says it all
 */
public record Diagnostic(
        DiagnosticCode code,
        Severity severity,
        String message,
        Optional<SourceSpan> span,
        List<Related> related,
        List<String> help)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator
            .comparing((Diagnostic d) -> d.span().map(s -> s.file().path()).orElse(""))
            .thenComparingInt(d -> d.span().map(SourceSpan::line).orElse(0))
            .thenComparingInt(d -> d.span().map(SourceSpan::column).orElse(0))
            .thenComparing(Diagnostic::severity)
            .thenComparing(d -> d.code().id())
            .thenComparing(Diagnostic::message);

    /**
     * Another place that belongs to a finding.
     *
     * @param span where
     * @param message what is there, such as {@code first defined here}
     */
    public record Related(SourceSpan span, String message) {}

    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(span, "span");
        related = List.copyOf(related);
        help = List.copyOf(help);
    }

    /** Written out: what a record gets by itself is linked at its first use, which takes a millisecond for each kind. */
    @Override
    public int hashCode() {
        return message.hashCode();
    }

    /** A finding at a place, with its code's own severity. */
    public static Diagnostic at(SourceSpan span, DiagnosticCode code, String message) {
        return new Diagnostic(code, code.severity(), message, Optional.of(span), List.of(), List.of());
    }

    /** A finding without a place in a file, with its code's own severity. */
    public static Diagnostic general(DiagnosticCode code, String message) {
        return new Diagnostic(code, code.severity(), message, Optional.empty(), List.of(), List.of());
    }

    /** The same finding, pointing at one more place. */
    public Diagnostic related(SourceSpan place, String what) {
        List<Related> all = new ArrayList<>(related);
        all.add(new Related(place, what));
        return new Diagnostic(code, severity, message, span, all, help);
    }

    /** The same finding with one more line of help. */
    public Diagnostic help(String line) {
        List<String> all = new ArrayList<>(help);
        all.add(line);
        return new Diagnostic(code, severity, message, span, related, all);
    }

    /** The same finding with one more line of help, if there is one. */
    public Diagnostic help(Optional<String> line) {
        return line.map(this::help).orElse(this);
    }

    /** The same finding with another severity. */
    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(code, other, message, span, related, help);
    }

    /** By file, line and column, then the gravest first. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
