package dev.slicesmith.generator.docs;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldValue;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.Value;
import dev.slicesmith.model.scenario.FillValues;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Values of scenarios as what stands for them in JSON; identifiers as in generated tests. */
public final class Examples {

    private Examples() {}

    /** An object with all fields, those that were left out filled in; absent ones are left out. */
    public static Map<String, Object> object(List<Field> fields, List<FieldValue> written) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (Field field : fields) {
            Value value = written.stream().filter(given -> given.field().name().equals(field.name()))
                    .map(FieldValue::value).findFirst().orElseGet(() -> FillValues.of(field));
            if (!field.isDerived() && !(value instanceof Value.Absent)) {
                object.put(field.name().java(), of(value));
            }
        }
        return object;
    }

    private static Object of(Value value) {
        if (value instanceof Value.Scalar scalar) {
            return scalar(scalar);
        }
        if (value instanceof Value.Alias alias) {
            return UUID.nameUUIDFromBytes(alias.alias().getBytes(StandardCharsets.UTF_8)).toString();
        }
        if (value instanceof Value.Constant constant) {
            return constant.constant().text();
        }
        if (value instanceof Value.Items items) {
            List<Object> list = new ArrayList<>();
            items.items().forEach(item -> list.add(of(item)));
            return list;
        }
        if (value instanceof Value.Entries entries) {
            Map<String, Object> map = new LinkedHashMap<>();
            entries.entries().forEach(entry -> map.put(entry.key(), of(entry.value())));
            return map;
        }
        return value instanceof Value.Composite composite
                ? object(composite.type().fields(), composite.fields()) : null;
    }

    private static Object scalar(Value.Scalar scalar) {
        FieldType type = scalar.type().unwrapped();
        if (type == ScalarType.JSON) {
            return new JsonText.Raw(scalar.value().toString());
        }
        boolean bare = scalar.value() instanceof Number || scalar.value() instanceof Boolean;
        return bare ? scalar.value() : scalar.value().toString();
    }
}
