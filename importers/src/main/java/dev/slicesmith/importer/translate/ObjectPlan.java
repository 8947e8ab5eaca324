package dev.slicesmith.importer.translate;

import java.util.List;
import java.util.Optional;

/**
 * A value object to be.
 *
 * @param name its name
 * @param fields its fields
 */
record ObjectPlan(String name, List<Part> fields) {

    /**
     * A field of it.
     *
     * @param name its name in the model
     * @param key for comparing
     * @param type its type
     */
    record Part(String name, String key, TypePlan type) {}

    ObjectPlan {
        fields = List.copyOf(fields);
    }

    Optional<Part> part(String key) {
        return fields.stream().filter(part -> part.key().equals(key)).findFirst();
    }
}
