package dev.slicesmith.runtime.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a stored event of an older version, on their way to the next: all is read before anything is set. */
public final class OldFields {

    private static final JsonMapper JSON = JsonFormat.stored();

    private final ObjectNode fields;
    private final Map<String, Object> changes = new LinkedHashMap<>();

    private OldFields(ObjectNode fields) {
        this.fields = fields;
    }

    /** An upcaster that sets fields. */
    public static Upcaster upcaster(Consumer<OldFields> change) {
        return fields -> {
            OldFields old = new OldFields(fields);
            change.accept(old);
            old.changes.forEach((field, value) -> fields.set(field, JSON.valueToTree(value)));
            return fields;
        };
    }

    /** An upcaster for a version that needs no change of what was stored. */
    public static Upcaster unchanged() {
        return fields -> fields;
    }

    /** A field as it was stored; null if it is absent, or empty if it is optional. */
    public <T> T get(String field, TypeReference<T> type) {
        return JSON.readValue(JSON.treeAsTokens(stored(field)), type);
    }

    /** A whole number as it was stored. */
    public int getInt(String field) {
        return JSON.treeToValue(stored(field), int.class);
    }

    /** A large whole number as it was stored. */
    public long getLong(String field) {
        return JSON.treeToValue(stored(field), long.class);
    }

    /** A binary fraction as it was stored. */
    public double getDouble(String field) {
        return JSON.treeToValue(stored(field), double.class);
    }

    /** Yes or no, as it was stored. */
    public boolean getBoolean(String field) {
        return JSON.treeToValue(stored(field), boolean.class);
    }

    private JsonNode stored(String field) {
        return fields.path(field).isMissingNode() ? JSON.nullNode() : fields.path(field);
    }

    /** Sets a field of the next version. */
    public OldFields set(String field, Object value) {
        changes.put(field, value);
        return this;
    }
}
