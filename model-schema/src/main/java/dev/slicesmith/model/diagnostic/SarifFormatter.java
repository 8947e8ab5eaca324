package dev.slicesmith.model.diagnostic;

import dev.slicesmith.model.source.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** SARIF 2.1.0, which code hosts and editors show beside the source. Each code found is a rule with its page as help. */
public final class SarifFormatter implements DiagnosticFormatter {

    private static final String UNRESERVED = "-._~/";

    @Override
    public String format(List<Diagnostic> diagnostics) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        root.put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "Slicesmith");
        Map<String, DiagnosticCode> codes = new TreeMap<>();
        diagnostics.forEach(diagnostic -> codes.put(diagnostic.code().id(), diagnostic.code()));
        ArrayNode rules = driver.putArray("rules");
        codes.values().forEach(code -> rule(code, rules.addObject()));
        run.put("columnKind", "unicodeCodePoints");
        List<String> indexes = new ArrayList<>(codes.keySet());
        ArrayNode results = run.putArray("results");
        for (Diagnostic diagnostic : diagnostics) {
            result(diagnostic, indexes.indexOf(diagnostic.code().id()), results.addObject());
        }
        return JsonText.of(root);
    }

    private static void rule(DiagnosticCode code, ObjectNode rule) {
        rule.put("id", code.id());
        rule.putObject("shortDescription").put("text", code.title());
        rule.putObject("defaultConfiguration").put("level", code.severity().word());
        Explanations.page(code.id())
                .ifPresent(page -> rule.putObject("help").put("text", page).put("markdown", page));
    }

    private static void result(Diagnostic diagnostic, int rule, ObjectNode result) {
        result.put("ruleId", diagnostic.code().id());
        result.put("ruleIndex", rule);
        result.put("level", diagnostic.severity().word());
        StringBuilder message = new StringBuilder(diagnostic.message());
        diagnostic.help().forEach(line -> message.append('\n').append(line));
        result.putObject("message").put("text", message.toString());
        diagnostic.span().ifPresent(span -> place(span, result.putArray("locations").addObject()));
        if (!diagnostic.related().isEmpty()) {
            ArrayNode related = result.putArray("relatedLocations");
            for (Diagnostic.Related other : diagnostic.related()) {
                ObjectNode location = related.addObject().put("id", related.size() - 1);
                place(other.span(), location);
                location.putObject("message").put("text", other.message());
            }
        }
    }

    private static void place(SourceSpan span, ObjectNode location) {
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(span.file().path()));
        physical.putObject("region")
                .put("startLine", span.line())
                .put("startColumn", span.column())
                .put("endLine", span.endLine())
                .put("endColumn", span.endColumn());
    }

    /** A path as a URI reference: relative as it was given, or with a scheme if it is absolute. */
    static String uri(String path) {
        boolean drive = path.length() > 1 && path.charAt(1) == ':';
        StringBuilder uri = new StringBuilder(drive ? "file:///" : path.startsWith("/") ? "file://" : "");
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            if (plain || drive && c == ':' && uri.length() == "file:///C".length()) {
                uri.append(c);
            } else {
                uri.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return uri.toString();
    }
}
