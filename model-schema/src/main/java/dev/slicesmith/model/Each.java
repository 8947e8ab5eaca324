package dev.slicesmith.model;

/**
 * Once per element of a list.
 *
 * @param list gives the list
 * @param as the element's name in expressions
 */
public record Each(Expression list, Name as) {}
