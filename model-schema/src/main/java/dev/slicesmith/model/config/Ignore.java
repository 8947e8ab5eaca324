package dev.slicesmith.model.config;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.source.SourceSpan;
import java.util.Optional;

/**
 * Findings that a project has decided to live with.
 *
 * @param code their code
 * @param where a name that the finding's message quotes, or a file, or a file and line as {@code shop.yaml:41}; absent
 *     means everywhere
 * @param reason why, for those who come later
 * @param span where this is written
 */
public record Ignore(String code, Optional<String> where, String reason, SourceSpan span) {

    /** Whether a finding is one of those. */
    public boolean matches(Diagnostic finding) {
        return finding.code().id().equals(code) && (where.isEmpty() || isAt(finding, where.get()));
    }

    private static boolean isAt(Diagnostic finding, String where) {
        if (finding.message().contains("\"" + where + "\"")) {
            return true;
        }
        return finding.span().isPresent() && (isFile(finding.span().get().file().path(), where)
                || isFile(finding.span().get().file().path() + ":" + finding.span().get().line(), where));
    }

    /** A configuration names files from where it lies, a run from where it is started: ends of paths are compared. */
    private static boolean isFile(String path, String where) {
        return path.equals(where) || path.endsWith("/" + where);
    }
}
