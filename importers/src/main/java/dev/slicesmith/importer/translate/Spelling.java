package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives fields one spelling, that of Java: boards write {@code Email} here and {@code email} there, and values are copied
 * between equal names only.
 */
final class Spelling {

    private Spelling() {}

    static void unify(Graph graph, Findings findings) {
        Map<String, List<FieldNode>> byKey = new LinkedHashMap<>();
        for (Node node : graph.all()) {
            node.fields.forEach(field -> byKey.computeIfAbsent(field.key, key -> new ArrayList<>()).add(field));
        }
        for (List<FieldNode> fields : byKey.values()) {
            String name = IdNames.most(fields.stream().map(field -> field.name).toList()).orElseThrow();
            Set<String> others = new LinkedHashSet<>();
            for (FieldNode field : fields) {
                field.name = name;
                if (!field.board.name().equals(name)) {
                    others.add("\"" + field.board.name() + "\"");
                }
            }
            if (!others.isEmpty()) {
                findings.add(ImportCode.NAME_CHANGED, fields.get(0).owner.id,
                        "field " + String.join(", ", others) + " is called \"" + name + "\"");
            }
        }
    }
}
