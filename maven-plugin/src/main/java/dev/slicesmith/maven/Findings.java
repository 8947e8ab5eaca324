package dev.slicesmith.maven;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.diagnostic.VisibleText;
import dev.slicesmith.model.source.SourceSpan;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Findings in Maven's own way: a line each, with file, line and column where its readers look for them. */
final class Findings {

    private final Log log;

    Findings(Log log) {
        this.log = log;
    }

    /**
     * Logs them all, and ends the build if one is grave enough.
     *
     * @throws MojoFailureException with the count
     */
    void show(List<Diagnostic> findings, Severity threshold) throws MojoFailureException {
        findings.forEach(this::log);
        long grave = findings.stream().filter(finding -> finding.severity().compareTo(threshold) <= 0).count();
        if (grave > 0) {
            throw new MojoFailureException(grave + (grave == 1 ? " finding" : " findings") + " of severity "
                    + threshold.word() + (threshold == Severity.ERROR ? "" : " or above") + "; see above");
        }
    }

    private void log(Diagnostic finding) {
        StringBuilder line = new StringBuilder();
        finding.span().ifPresent(span -> line.append(place(span)).append(' '));
        line.append(finding.code().id()).append(": ").append(VisibleText.of(finding.message()));
        finding.related().forEach(related -> line.append("\n    ").append(place(related.span())).append(' ')
                .append(VisibleText.of(related.message())));
        finding.help().forEach(help -> line.append("\n    ").append(VisibleText.of(help)));
        switch (finding.severity()) {
            case ERROR -> log.error(line);
            case WARNING -> log.warn(line);
            default -> log.info(line);
        }
    }

    /** As the compiler plugin writes it: IDEs and build servers make a link of it. */
    private static String place(SourceSpan span) {
        return VisibleText.of(Path.of(span.file().path()).toAbsolutePath().normalize().toString()) + ":[" + span.line()
                + "," + span.column() + "]";
    }
}
