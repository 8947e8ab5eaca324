package dev.slicesmith.model;

/**
 * An expression that gives a field its value.
 *
 * @param field the field
 * @param expression its value
 */
public record Assignment(Field field, Expression expression) {}
