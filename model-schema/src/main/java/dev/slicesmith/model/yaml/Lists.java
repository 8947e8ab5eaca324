package dev.slicesmith.model.yaml;

import dev.slicesmith.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/** Reads lists whose items are mappings or bare names. */
final class Lists {

    private Lists() {}

    /** The items behind a key; none if it is absent or empty. */
    static List<YamlNode> items(Keys keys, String key, String example, Problems problems) {
        Optional<YamlNode> node = keys.filled(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        problems.wrongShape(node.get(), key, "a list", example);
        return List.of();
    }

    /** The keys of an item; none if it is a bare name, or of another shape, which is reported. */
    static Optional<Keys> keys(YamlNode item, Construct construct, String example, Problems problems) {
        if (item instanceof YamlNode.Mapping mapping) {
            return Optional.of(Keys.of(mapping, construct, problems));
        }
        if (!isName(item)) {
            problems.report(Diagnostic.at(item.span(), YamlCode.WRONG_SHAPE,
                            construct.noun() + " is a mapping, not " + item.describe())
                    .help("for example: " + example));
        }
        return Optional.empty();
    }

    static boolean isName(YamlNode item) {
        return item instanceof YamlNode.Scalar scalar && !scalar.isNull() && !scalar.text().value().isBlank();
    }
}
