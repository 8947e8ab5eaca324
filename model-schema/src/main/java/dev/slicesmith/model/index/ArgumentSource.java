package dev.slicesmith.model.index;

import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Name;

/**
 * What a call outside hands over.
 *
 * @param name the argument
 * @param type its type: that of its expression, or of the field that is handed over
 * @param source its value
 */
public record ArgumentSource(Name name, FieldType type, ValueSource source) {}
