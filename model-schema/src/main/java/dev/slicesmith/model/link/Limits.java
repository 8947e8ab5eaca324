package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Constraints;
import dev.slicesmith.model.FieldValue;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.Value;
import java.util.List;
import java.util.Optional;

/** Holds a plain value against constraints. */
final class Limits {

    private Limits() {}

    /** Whether values of this type have an order, so that there can be a least and a greatest. */
    static boolean isOrdered(ScalarType type) {
        return type.isNumber() || type == ScalarType.DATE || type == ScalarType.TIME || type == ScalarType.DATETIME
                || type == ScalarType.INSTANT || type == ScalarType.DURATION;
    }

    /** Compares two scalars of one ordered type; values that cannot be compared are equal. */
    @SuppressWarnings("unchecked")
    static int compare(Value left, Value right) {
        if (left instanceof Value.Scalar a && right instanceof Value.Scalar b
                && a.value().getClass() == b.value().getClass() && a.value() instanceof Comparable<?>) {
            return ((Comparable<Object>) a.value()).compareTo(b.value());
        }
        return 0;
    }

    /** What the value breaks: these constraints, or those of a type in it. */
    static Optional<String> violation(Value value, Constraints limits) {
        Optional<String> own = limits.isEmpty() ? Optional.empty() : own(value, limits);
        return own.isPresent() ? own : inner(value);
    }

    private static Optional<String> inner(Value value) {
        if (value instanceof Value.Scalar scalar && scalar.type() instanceof TypeDefinition.StrongType strong) {
            return strong.constraints().isEmpty() ? Optional.empty() : own(value, strong.constraints());
        }
        if (value instanceof Value.Items items) {
            return first(items.items());
        }
        if (value instanceof Value.Entries entries) {
            return first(entries.entries().stream().map(Value.Entries.Entry::value).toList());
        }
        if (value instanceof Value.Composite composite) {
            for (FieldValue field : composite.fields()) {
                Optional<String> violation = violation(field.value(), field.field().constraints());
                if (violation.isPresent()) {
                    return violation.map(v -> v + " (field " + quoted(field.field().name()) + ")");
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> first(List<Value> values) {
        for (Value value : values) {
            Optional<String> violation = inner(value);
            if (violation.isPresent()) {
                return violation;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> own(Value value, Constraints limits) {
        if (limits.min().isPresent() && compare(value, limits.min().get()) < 0) {
            return Optional.of("the value is below the least, " + text(limits.min().get()));
        }
        if (limits.max().isPresent() && compare(value, limits.max().get()) > 0) {
            return Optional.of("the value is above the greatest, " + text(limits.max().get()));
        }
        int length = length(value);
        if (length >= 0 && length < limits.minLength().orElse(0)) {
            return Optional.of("the value is shorter than " + limits.minLength().getAsInt());
        }
        if (length > limits.maxLength().orElse(Integer.MAX_VALUE)) {
            return Optional.of("the value is longer than " + limits.maxLength().getAsInt());
        }
        if (limits.pattern().isPresent() && value instanceof Value.Scalar scalar
                && !Patterns.matches(limits.pattern().get(), scalar.value().toString())) {
            return Optional.of("the value does not match the pattern " + quoted(limits.pattern().get()));
        }
        return Optional.empty();
    }

    private static String text(Value limit) {
        Object value = ((Value.Scalar) limit).value();
        return value instanceof java.math.BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    private static int length(Value value) {
        if (value instanceof Value.Scalar scalar && scalar.value() instanceof String text) {
            return text.codePointCount(0, text.length());
        }
        if (value instanceof Value.Items items) {
            return items.items().size();
        }
        return value instanceof Value.Entries entries ? entries.entries().size() : -1;
    }
}
