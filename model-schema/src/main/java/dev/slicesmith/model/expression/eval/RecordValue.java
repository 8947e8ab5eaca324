package dev.slicesmith.model.expression.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A value object, event, command, row or state.
 *
 * @param fields values by the Java names of the fields, or suppliers of those that are computed when they are asked for
 */
public record RecordValue(Map<String, Object> fields) {

    public RecordValue {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The value of a field; an {@code Optional} if it may be absent. */
    public Object get(String field) {
        Object value = fields.get(field);
        if (value == null) {
            throw new IllegalArgumentException("no field " + field + " in " + fields.keySet());
        }
        return value instanceof Supplier<?> later ? later.get() : value;
    }

    /** The same with other values for some fields. */
    public RecordValue with(Map<String, Object> changes) {
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.putAll(changes);
        return new RecordValue(all);
    }
}
