package dev.slicesmith.model.diagnostic;

import dev.slicesmith.model.source.SourceSpan;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * For programs: one JSON object with {@code findings} and their number by severity. Lines and columns count from 1,
 * columns in code points, ends are exclusive; what does not apply is left out.
 */
public final class JsonFormatter implements DiagnosticFormatter {

    @Override
    public String format(List<Diagnostic> diagnostics) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("version", 1);
        ObjectNode counts = root.putObject("summary");
        for (Severity severity : Severity.values()) {
            counts.put(severity.word(), diagnostics.stream().filter(d -> d.severity() == severity).count());
        }
        ArrayNode findings = root.putArray("findings");
        for (Diagnostic diagnostic : diagnostics) {
            add(diagnostic, findings.addObject());
        }
        return JsonText.of(root);
    }

    private static void add(Diagnostic diagnostic, ObjectNode finding) {
        finding.put("code", diagnostic.code().id());
        finding.put("title", diagnostic.code().title());
        finding.put("severity", diagnostic.severity().word());
        finding.put("message", diagnostic.message());
        diagnostic.span().ifPresent(span -> place(span, finding));
        if (!diagnostic.related().isEmpty()) {
            ArrayNode related = finding.putArray("related");
            for (Diagnostic.Related other : diagnostic.related()) {
                place(other.span(), related.addObject().put("message", other.message()));
            }
        }
        if (!diagnostic.help().isEmpty()) {
            diagnostic.help().forEach(finding.putArray("help")::add);
        }
    }

    private static void place(SourceSpan span, ObjectNode node) {
        node.put("file", span.file().path());
        node.put("line", span.line());
        node.put("column", span.column());
        node.put("endLine", span.endLine());
        node.put("endColumn", span.endColumn());
    }
}
