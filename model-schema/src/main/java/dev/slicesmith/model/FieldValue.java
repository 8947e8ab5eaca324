package dev.slicesmith.model;

import dev.slicesmith.model.source.SourceSpan;

/**
 * A value that was written for a field.
 *
 * @param field the field
 * @param value its value
 * @param span where the value stands
 */
public record FieldValue(Field field, Value value, SourceSpan span) {}
