package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The errors of a board, each text once. */
final class ErrorBook {

    private final NameBook names;
    private final Findings findings;
    private final Map<String, ErrorPlan> byKey = new LinkedHashMap<>();

    ErrorBook(NameBook names, Findings findings) {
        this.names = names;
        this.findings = findings;
    }

    ErrorPlan of(ErrorText text, String item) {
        String key = Keys.of(text.title());
        ErrorPlan known = byKey.get(key);
        if (known != null) {
            return known;
        }
        // Braces would stand for the error's fields, and it has none.
        String message = text.message().replace('{', '(').replace('}', ')');
        ErrorPlan plan = new ErrorPlan(names.error(text.title()), message);
        byKey.put(key, plan);
        findings.add(ImportCode.ERROR_NAMED, item, "error \"" + plan.name() + "\" is named after the board's text");
        return plan;
    }

    List<ErrorPlan> all() {
        return new ArrayList<>(byKey.values());
    }
}
