package dev.slicesmith.model.index;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.index.ValueSource.Copied;
import dev.slicesmith.model.index.ValueSource.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one origin offers for copying, by name as text and as Java name. */
final class Layer {

    private final Origin origin;
    private final Map<String, Copied> byName = new HashMap<>();

    Layer(Origin origin) {
        this.origin = origin;
    }

    static Layer of(Origin origin, List<Field> fields) {
        Layer layer = new Layer(origin);
        for (Field field : fields) {
            layer.offer(field.name(), field.type());
        }
        return layer;
    }

    void offer(Name name, FieldType type) {
        Copied source = new Copied(origin, name, type);
        byName.putIfAbsent(name.text(), source);
        byName.putIfAbsent(name.java(), source);
    }

    /** What this origin has under the name; null if nothing. */
    Copied named(Name name) {
        Copied source = byName.get(name.text());
        return source != null ? source : byName.get(name.java());
    }
}
