package dev.slicesmith.model.yaml;

import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.AssignmentSyntax;
import dev.slicesmith.model.syntax.EachSyntax;
import dev.slicesmith.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads mappings from names to expressions, and {@code each} with its {@code as}. */
final class AssignmentReader {

    private AssignmentReader() {}

    static List<AssignmentSyntax> read(Keys keys, String key, String example, Problems problems) {
        return read(keys, key, example, false, problems);
    }

    private static List<AssignmentSyntax> read(
            Keys keys, String key, String example, boolean mayBeEmpty, Problems problems) {
        Optional<YamlNode> node = keys.filled(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof YamlNode.Mapping mapping)) {
            problems.wrongShape(node.get(), key, "a mapping from names to expressions", example);
            return List.of();
        }
        List<AssignmentSyntax> assignments = new ArrayList<>();
        for (Named named : Named.entries(CutExpressions.without(mapping.entries(), problems), problems)) {
            if (mayBeEmpty && named.body().isNull()) {
                assignments.add(new AssignmentSyntax(
                        named.name(), new SourceText("", named.name().span(), SourceText.Style.PLAIN)));
                continue;
            }
            problems.expression(named.body(), named.name().span(), named.name().value())
                    .ifPresent(expression -> assignments.add(new AssignmentSyntax(named.name(), expression)));
        }
        return assignments;
    }

    /** As {@link #read}; nothing behind an event's name stands for its field of the name that is assigned to. */
    static List<AssignmentSyntax> events(Keys keys, String key, String example, Problems problems) {
        return read(keys, key, example, true, problems);
    }

    static Optional<EachSyntax> each(Keys keys, Problems problems) {
        Optional<SourceText> list = keys.expression("each");
        Optional<SourceText> as = keys.name("as");
        if (as.isPresent() && !keys.has("each")) {
            problems.report(Diagnostic.at(keys.place("as"), YamlCode.MISSING_KEY,
                            "\"as\" names the element of \"each\", which is missing")
                    .help("for example: each: command.items, as: item"));
        }
        return list.map(expression -> new EachSyntax(expression, as));
    }
}
