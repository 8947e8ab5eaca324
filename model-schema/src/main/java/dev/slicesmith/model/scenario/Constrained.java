package dev.slicesmith.model.scenario;

import dev.slicesmith.model.Constraints;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.ListOf;
import dev.slicesmith.model.FieldType.MapOf;
import dev.slicesmith.model.FieldType.OptionalOf;
import dev.slicesmith.model.FieldType.SetOf;
import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.TypeDefinition.ValueObject;
import dev.slicesmith.model.Value;
import dev.slicesmith.model.expression.eval.RecordValue;
import dev.slicesmith.support.TextPattern;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks what the model demands of commands and events. */
final class Constrained {

    private Constrained() {}

    /** Insists on the constraints of all fields. */
    static void check(List<Field> fields, RecordValue record, String owner) {
        for (Field field : fields) {
            if (!field.isDerived()) {
                check(field.type(), field.constraints(), record.get(field.name().java()), owner + ": " + field.name());
            }
        }
    }

    private static void check(FieldType type, Constraints own, Object value, String path) {
        if (type instanceof OptionalOf optional) {
            ((Optional<?>) value).ifPresent(inner -> check(optional.of(), own, inner, path));
            return;
        }
        satisfy(own, value, path);
        if (type instanceof StrongType strong) {
            satisfy(strong.constraints(), value, path);
        } else if (type instanceof ValueObject object) {
            check(object.fields(), (RecordValue) value, path);
        } else if (type instanceof ListOf list) {
            ((Collection<?>) value).forEach(element -> check(list.of(), Constraints.NONE, element, path));
        } else if (type instanceof SetOf set) {
            ((Collection<?>) value).forEach(element -> check(set.of(), Constraints.NONE, element, path));
        } else if (type instanceof MapOf map) {
            ((Map<?, ?>) value).values().forEach(entry -> check(map.of(), Constraints.NONE, entry, path));
        }
    }

    private static void satisfy(Constraints constraints, Object value, String path) {
        constraints.min().ifPresent(min -> demand(compared(value, min) >= 0, path, "is less than allowed"));
        constraints.max().ifPresent(max -> demand(compared(value, max) <= 0, path, "is greater than allowed"));
        constraints.pattern().ifPresent(pattern ->
                demand(TextPattern.of(pattern).matches((String) value), path, "does not match " + pattern));
        if (constraints.minLength().isPresent() || constraints.maxLength().isPresent()) {
            int size = size(value);
            constraints.minLength().ifPresent(least -> demand(size >= least, path, "is shorter than allowed"));
            constraints.maxLength().ifPresent(most -> demand(size <= most, path, "is longer than allowed"));
        }
    }

    @SuppressWarnings("unchecked")
    private static int compared(Object value, Value limit) {
        return limit instanceof Value.Scalar scalar ? ((Comparable<Object>) value).compareTo(scalar.value()) : 0;
    }

    private static int size(Object value) {
        if (value instanceof String text) {
            return text.codePointCount(0, text.length());
        }
        return value instanceof Map<?, ?> map ? map.size() : ((Collection<?>) value).size();
    }

    private static void demand(boolean satisfied, String path, String otherwise) {
        if (!satisfied) {
            throw new ForbiddenData(path + " " + otherwise);
        }
    }
}
