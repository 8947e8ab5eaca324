package dev.slicesmith.model.yaml;

import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.ConstraintsSyntax;
import dev.slicesmith.model.syntax.DocSyntax;
import dev.slicesmith.model.syntax.FieldSyntax;
import dev.slicesmith.model.syntax.TypeRefSyntax;
import dev.slicesmith.model.syntax.ValueSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads fields: {@code name: Type}, or a mapping with more to say. */
final class FieldReader {

    private static final String EXAMPLE = "fields: {cart: CartId, price: {type: decimal, min: 0}}";

    private FieldReader() {}

    /** The fields behind a key such as {@code fields}, {@code params} or {@code returns}. */
    static List<FieldSyntax> read(Keys keys, String key, Problems problems) {
        Optional<YamlNode> node = keys.filled(key);
        if (node.isEmpty()) {
            return List.of();
        }
        List<FieldSyntax> fields = new ArrayList<>();
        for (Named named : Named.all(node.get(), key, EXAMPLE, problems)) {
            fields.add(field(named, problems));
        }
        return fields;
    }

    private static FieldSyntax field(Named named, Problems problems) {
        if (named.body() instanceof YamlNode.Mapping mapping) {
            return described(named.name(), Keys.of(mapping, Construct.FIELD, problems), problems);
        }
        Optional<TypeRefSyntax> type = Optional.empty();
        if (named.body() instanceof YamlNode.Scalar scalar) {
            type = scalar.isNull() ? Optional.empty() : TypeRefReader.read(scalar.text(), problems);
        } else {
            problems.wrongShape(named.body(), named.name().value(), "a type", "lines: list<Line>");
        }
        return new FieldSyntax(named.name(), type, ConstraintsSyntax.NONE, Optional.empty(), Optional.empty(),
                Optional.empty(), false, Optional.empty(), DocSyntax.NONE);
    }

    private static FieldSyntax described(SourceText name, Keys keys, Problems problems) {
        return new FieldSyntax(name, TypeRefReader.read(keys, "type", problems), constraints(keys),
                value(keys, "example", problems), value(keys, "default", problems), keys.name("generated"),
                keys.flag("sensitive", false), keys.expression("value"), DocReader.read(keys));
    }

    private static Optional<ValueSyntax> value(Keys keys, String key, Problems problems) {
        Optional<YamlNode> node = keys.get(key);
        return node.isEmpty() || node.get().isBlank() ? Optional.empty()
                : Optional.of(ValueReader.read(node.get(), problems));
    }

    static ConstraintsSyntax constraints(Keys keys) {
        if (!keys.has("min") && !keys.has("max") && !keys.has("pattern") && !keys.has("length")) {
            return ConstraintsSyntax.NONE;
        }
        return new ConstraintsSyntax(keys.name("min"), keys.name("max"), keys.name("pattern"), keys.name("length"));
    }
}
