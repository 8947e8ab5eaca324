package dev.slicesmith.model.index;

import dev.slicesmith.model.Field;

/**
 * Where a field gets its value.
 *
 * @param field the field that is filled in
 * @param source its value
 */
public record FieldSource(Field field, ValueSource source) {

    /** Whether nothing in the model gives the value. */
    public boolean isOpen() {
        return source.isOpen();
    }
}
