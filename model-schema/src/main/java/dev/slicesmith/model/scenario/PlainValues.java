package dev.slicesmith.model.scenario;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.ListOf;
import dev.slicesmith.model.FieldType.SetOf;
import dev.slicesmith.model.FieldValue;
import dev.slicesmith.model.Generation;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.Value;
import dev.slicesmith.model.expression.ValueTrees;
import dev.slicesmith.model.expression.eval.RecordValue;
import dev.slicesmith.support.Decimals;
import dev.slicesmith.support.Maps;
import dev.slicesmith.support.Sets;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The written values of scenarios as the interpreter's values; what was left out is filled in. */
final class PlainValues {

    private PlainValues() {}

    /** A record with the written values of its fields. */
    static RecordValue record(List<Field> fields, List<FieldValue> written, Instant now) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : fields) {
            if (!field.isDerived()) {
                values.put(field.name().java(), written(field, written)
                        .map(value -> of(field.type(), value))
                        .orElseGet(() -> missing(field, now)));
            }
        }
        return new RecordValue(values);
    }

    /** What a scenario says of a field. */
    static Optional<Value> written(Field field, List<FieldValue> values) {
        return values.stream()
                .filter(value -> value.field().name().equals(field.name()))
                .map(FieldValue::value)
                .findFirst();
    }

    private static Object missing(Field field, Instant now) {
        boolean stamped = field.generation().filter(Generation.NOW::equals).isPresent()
                && field.type().unwrapped() == ScalarType.INSTANT;
        return stamped ? now : of(field.type(), FillValues.of(field));
    }

    /** A value where this type is wanted. */
    static Object of(FieldType wanted, Value value) {
        if (wanted.isOptional()) {
            return value instanceof Value.Absent ? Optional.empty() : Optional.of(of(wanted.required(), value));
        }
        if (value instanceof Value.Scalar scalar) {
            // The linker's decimals have no trailing zeros at all, not even before the point.
            return scalar.value() instanceof BigDecimal decimal ? Decimals.normalized(decimal) : scalar.value();
        }
        if (value instanceof Value.Alias alias) {
            return ValueTrees.uuid(alias.alias());
        }
        if (value instanceof Value.Constant constant) {
            return constant.constant();
        }
        if (value instanceof Value.Items items) {
            FieldType element = wanted instanceof SetOf set ? set.of() : ((ListOf) wanted).of();
            List<Object> all = items.items().stream().map(item -> of(element, item)).toList();
            return wanted instanceof SetOf ? Sets.copyOf(all) : all;
        }
        if (value instanceof Value.Entries entries) {
            Map<Object, Object> all = new LinkedHashMap<>();
            entries.entries().forEach(entry -> all.put(entry.key(), of(entries.type().of(), entry.value())));
            return Maps.copyOf(all);
        }
        Value.Composite composite = (Value.Composite) value;
        return filled(composite);
    }

    private static RecordValue filled(Value.Composite composite) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : composite.type().fields()) {
            if (!field.isDerived()) {
                Value value = written(field, composite.fields()).orElseGet(() -> FillValues.of(field));
                values.put(field.name().java(), of(field.type(), value));
            }
        }
        return new RecordValue(values);
    }
}
