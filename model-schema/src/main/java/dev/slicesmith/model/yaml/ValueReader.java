package dev.slicesmith.model.yaml;

import dev.slicesmith.model.syntax.ValueSyntax;
import java.util.ArrayList;
import java.util.List;

/** Reads plain values: of examples, defaults and scenarios. */
final class ValueReader {

    private ValueReader() {}

    static ValueSyntax read(YamlNode node, Problems problems) {
        if (node instanceof YamlNode.Sequence sequence) {
            List<ValueSyntax> items = new ArrayList<>(sequence.items().size());
            for (YamlNode item : sequence.items()) {
                items.add(read(item, problems));
            }
            return new ValueSyntax.Sequence(items, node.span());
        }
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping(mapping, problems);
        }
        return new ValueSyntax.Scalar(((YamlNode.Scalar) node).text());
    }

    static ValueSyntax.Mapping mapping(YamlNode.Mapping mapping, Problems problems) {
        List<ValueSyntax.Entry> entries = new ArrayList<>(mapping.entries().size());
        for (Named named : Named.entries(mapping.entries(), problems)) {
            entries.add(new ValueSyntax.Entry(named.name(), read(named.body(), problems)));
        }
        return new ValueSyntax.Mapping(entries, mapping.span());
    }
}
