package dev.slicesmith.model.expression;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.MapOf;
import dev.slicesmith.model.FieldType.OptionalOf;
import dev.slicesmith.model.FieldValue;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.Value;
import dev.slicesmith.model.expression.ExpressionTree.Absent;
import dev.slicesmith.model.expression.ExpressionTree.Construct;
import dev.slicesmith.model.expression.ExpressionTree.Convert;
import dev.slicesmith.model.expression.ExpressionTree.EnumConstant;
import dev.slicesmith.model.expression.ExpressionTree.FieldArgument;
import dev.slicesmith.model.expression.ExpressionTree.ListLiteral;
import dev.slicesmith.model.expression.ExpressionTree.Literal;
import dev.slicesmith.model.expression.ExpressionTree.MapEntry;
import dev.slicesmith.model.expression.ExpressionTree.MapLiteral;
import dev.slicesmith.support.Decimals;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Plain values, such as defaults, as trees. */
public final class ValueTrees {

    private ValueTrees() {}

    /** The tree of a plain value as a field wants it: in an optional field the value is made one. */
    public static ExpressionTree of(Value value, FieldType wanted) {
        ExpressionTree tree = of(value);
        return wanted.isOptional() && !tree.type().isOptional() ? new Convert(tree, wanted) : tree;
    }

    /** The tree of a plain value. */
    public static ExpressionTree of(Value value) {
        if (value instanceof Value.Scalar scalar) {
            Object plain = scalar.value() instanceof BigDecimal decimal ? Decimals.normalized(decimal) : scalar.value();
            return wrapped(plain, scalar.type());
        }
        if (value instanceof Value.Alias alias) {
            return wrapped(uuid(alias.alias()), alias.type());
        }
        if (value instanceof Value.Constant constant) {
            return new EnumConstant(constant.type(), constant.constant());
        }
        if (value instanceof Value.Items items) {
            return new ListLiteral(items.items().stream().map(ValueTrees::of).toList(), items.type());
        }
        if (value instanceof Value.Entries entries) {
            return entries(entries);
        }
        return value instanceof Value.Composite composite ? composite(composite) : new Absent(optional(value.type()));
    }

    /** The fixed identifier that an alias stands for. */
    public static UUID uuid(String alias) {
        return UUID.nameUUIDFromBytes(alias.getBytes(StandardCharsets.UTF_8));
    }

    private static OptionalOf optional(FieldType type) {
        return type instanceof OptionalOf optional ? optional : new OptionalOf(type);
    }

    private static ExpressionTree wrapped(Object value, FieldType type) {
        return type instanceof StrongType strong
                ? new Convert(new Literal(value, strong.scalar()), strong)
                : new Literal(value, (ScalarType) type);
    }

    private static ExpressionTree entries(Value.Entries entries) {
        MapOf type = entries.type();
        return new MapLiteral(
                entries.entries().stream()
                        .map(e -> new MapEntry(new Literal(e.key(), ScalarType.STRING), of(e.value(), type.of())))
                        .toList(),
                type);
    }

    private static ExpressionTree composite(Value.Composite composite) {
        List<FieldArgument> fields = new ArrayList<>();
        for (Field field : composite.type().fields()) {
            if (!field.isDerived()) {
                fields.add(new FieldArgument(field, valueOf(field, composite.fields())));
            }
        }
        return new Construct(composite.type(), fields);
    }

    private static ExpressionTree valueOf(Field field, List<FieldValue> written) {
        Optional<Value> own = written.stream()
                .filter(value -> value.field().name().equals(field.name()))
                .map(FieldValue::value)
                .findFirst();
        return own.or(field::defaultValue).map(value -> of(value, field.type()))
                .orElseGet(() -> EmptyValues.of(field.type()));
    }
}
