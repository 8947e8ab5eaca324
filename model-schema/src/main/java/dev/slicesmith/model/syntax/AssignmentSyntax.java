package dev.slicesmith.model.syntax;

import dev.slicesmith.model.source.SourceText;

/**
 * A name and the expression that gives its value.
 *
 * @param name of a field, an argument or an event
 * @param expression in the expression language
 */
public record AssignmentSyntax(SourceText name, SourceText expression) {}
