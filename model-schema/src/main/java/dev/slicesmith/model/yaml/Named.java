package dev.slicesmith.model.yaml;

import dev.slicesmith.model.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A name that the modeler chose and what stands behind it.
 *
 * @param name the key
 * @param body the value
 */
record Named(SourceText name, YamlNode body) {

    /**
     * The entries of a mapping from names; a list of bare names is taken for names without a body. A name that comes
     * twice is reported and kept once.
     *
     * @param key the key that the mapping stands behind, for messages
     * @param example how it should look
     */
    static List<Named> all(YamlNode node, String key, String example, Problems problems) {
        if (node.isNull()) {
            return List.of();
        }
        if (node instanceof YamlNode.Mapping mapping) {
            return entries(mapping.entries(), problems);
        }
        if (node instanceof YamlNode.Sequence sequence && onlyNames(sequence)) {
            return bareNames(sequence, problems);
        }
        problems.wrongShape(node, key, "a mapping from names",
                node instanceof YamlNode.Sequence ? example + ", so names come without dashes" : example);
        return entries(meant(node), problems);
    }

    /** What was probably meant, so that nothing is said of the names being unknown: entries with dashes, or one name. */
    private static List<YamlNode.Entry> meant(YamlNode node) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        if (node instanceof YamlNode.Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                entries.addAll(item instanceof YamlNode.Mapping mapping ? meant(mapping) : meant(item));
            }
        } else if (Lists.isName(node)) {
            entries.add(new YamlNode.Entry(node, new YamlNode.Scalar(
                    new SourceText("", node.span(), SourceText.Style.PLAIN))));
        }
        return entries;
    }

    /** {@code - name: ItemAdded} with more keys, or {@code - ItemAdded: …}. */
    private static List<YamlNode.Entry> meant(YamlNode.Mapping item) {
        for (YamlNode.Entry entry : item.entries()) {
            if (entry.key() instanceof YamlNode.Scalar key && key.text().value().equals("name")
                    && Lists.isName(entry.value())) {
                List<YamlNode.Entry> others = new ArrayList<>(item.entries());
                others.remove(entry);
                return List.of(new YamlNode.Entry(entry.value(), new YamlNode.Mapping(others, item.span())));
            }
        }
        return item.entries();
    }

    /** The entries of a mapping, whatever stands behind them. */
    static List<Named> entries(List<YamlNode.Entry> entries, Problems problems) {
        List<Named> found = new ArrayList<>(entries.size());
        Map<String, SourceText> first = new HashMap<>();
        for (YamlNode.Entry entry : entries) {
            if (!(entry.key() instanceof YamlNode.Scalar key) || key.isBlank() || key.text().value().isBlank()) {
                problems.nameExpected(entry.key());
            } else {
                add(new Named(key.text(), entry.value()), found, first, problems);
            }
        }
        return found;
    }

    private static boolean onlyNames(YamlNode.Sequence sequence) {
        for (YamlNode item : sequence.items()) {
            if (!(item instanceof YamlNode.Scalar)) {
                return false;
            }
        }
        return true;
    }

    private static List<Named> bareNames(YamlNode.Sequence sequence, Problems problems) {
        List<Named> found = new ArrayList<>(sequence.items().size());
        Map<String, SourceText> first = new HashMap<>();
        for (YamlNode item : sequence.items()) {
            SourceText name = ((YamlNode.Scalar) item).text();
            if (name.value().isBlank()) {
                problems.nameExpected(item);
            } else {
                YamlNode nothing = new YamlNode.Scalar(new SourceText("", name.span(), SourceText.Style.PLAIN));
                add(new Named(name, nothing), found, first, problems);
            }
        }
        return found;
    }

    private static void add(Named named, List<Named> found, Map<String, SourceText> first, Problems problems) {
        SourceText earlier = first.putIfAbsent(named.name.value(), named.name);
        if (earlier == null) {
            found.add(named);
        } else {
            problems.duplicate(named.name.value(), named.name.span(), earlier.span());
        }
    }
}
