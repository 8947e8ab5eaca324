package dev.slicesmith.model;

import java.util.List;
import java.util.Optional;

/** Looks fields up. */
public final class Fields {

    private Fields() {}

    /** The field with this name, as text or as Java name. */
    public static Optional<Field> named(List<Field> fields, String name) {
        for (Field field : fields) {
            if (field.name().text().equals(name) || field.name().java().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
