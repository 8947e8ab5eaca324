package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardField;
import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.naming.JavaNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the shape of a custom type: in its subfields, else in its schema or example, which are JSON, more or less. A
 * type without any shape stays {@code json}.
 */
final class ObjectShapes {

    private final Map<String, ObjectPlan> byName = new LinkedHashMap<>();

    /** Names of types, compared as file names on a case-insensitive disk. */
    private final Set<String> taken = new HashSet<>();

    /** Keeps a name for a type that is no object. */
    void reserve(String name) {
        taken.add(name.toLowerCase(Locale.ROOT));
    }

    /** The value object for a group of fields, if they have a shape. */
    Optional<ObjectPlan> shapeOf(List<FieldNode> group, List<BoardValue> values, PartTypes types) {
        Map<String, ObjectPlan.Part> parts = new LinkedHashMap<>();
        for (FieldNode field : group) {
            field.board.subfields().forEach(sub -> add(parts, sub.name(), typeOf(sub)));
        }
        if (parts.isEmpty()) {
            for (FieldNode field : group) {
                LooseValues.value(field.board.schema()).ifPresent(shape -> addAll(parts, shape));
                field.board.example().ifPresent(example -> addAll(parts, example));
            }
        }
        values.forEach(value -> addAll(parts, value));
        String name = nameOf(group);
        List<ObjectPlan.Part> typed = parts.values().stream().map(part -> types.of(part, name)).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(named(name, typed));
    }

    private static void addAll(Map<String, ObjectPlan.Part> parts, BoardValue value) {
        BoardValue read = value instanceof BoardValue.Text text ? LooseValues.value(text.text()).orElse(value) : value;
        if (read instanceof BoardValue.Many many) {
            many.items().forEach(item -> addAll(parts, item));
        } else if (read instanceof BoardValue.Named named) {
            named.values().forEach((name, part) -> add(parts, name, typeOf(part)));
        }
    }

    private static void add(Map<String, ObjectPlan.Part> parts, String name, TypePlan type) {
        String key = Keys.ofField(name);
        if (!key.isEmpty()) {
            parts.putIfAbsent(key, new ObjectPlan.Part(JavaNames.member(NameBook.cut(name)), key, type));
        }
    }

    private static TypePlan typeOf(BoardField field) {
        TypeWords words = TypeWords.of(field.type());
        return TypePlan.scalar(
                words.scalar().orElse(field.type().isEmpty() ? ScalarType.STRING : ScalarType.JSON),
                field.list() || words.list());
    }

    /** An example's part is a type's word or a value. */
    private static TypePlan typeOf(BoardValue part) {
        if (part instanceof BoardValue.Text text) {
            String plain = text.text().replaceAll("^\"|\"$", "");
            boolean quoted = !plain.equals(text.text());
            ScalarType guess = quoted
                    ? ScalarType.STRING
                    : new ScalarChoice(List.of(), List.of(plain), List.of()).choose(false);
            return TypePlan.scalar(TypeWords.of(plain).scalar().orElse(guess), false);
        }
        return TypePlan.scalar(ScalarType.JSON, part instanceof BoardValue.Many);
    }

    private static String nameOf(List<FieldNode> group) {
        FieldNode first = group.get(0);
        String custom = TypeWords.of(first.board.type()).word();
        boolean own = !custom.isEmpty() && !Keys.of(custom).equals("custom");
        return JavaNames.type(NameBook.cut(own ? custom : singular(first.name, first.board.list())));
    }

    private ObjectPlan named(String base, List<ObjectPlan.Part> parts) {
        for (int i = 1; ; i++) {
            String name = i == 1 ? base : base + i;
            ObjectPlan plan = new ObjectPlan(name, parts);
            boolean free = !taken.contains(name.toLowerCase(Locale.ROOT));
            ObjectPlan known = free ? byName.putIfAbsent(name, plan) : byName.get(name);
            taken.add(name.toLowerCase(Locale.ROOT));
            if (free && known == null || plan.equals(known)) {
                return plan;
            }
        }
    }

    private static String singular(String name, boolean list) {
        if (list && name.endsWith("ies") && name.length() > 4) {
            return name.substring(0, name.length() - 3) + "y";
        }
        boolean plural = list && name.endsWith("s") && !name.endsWith("ss") && name.length() > 3;
        return plural ? name.substring(0, name.length() - 1) : name;
    }

    /** All value objects, in the order in which they were met. */
    List<ObjectPlan> all() {
        return new ArrayList<>(byName.values());
    }
}
