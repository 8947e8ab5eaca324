/**
 * Expressions: their check against the model, their typed tree, and their limits.
 *
 * <p>May depend on the resolved model, {@code source} and {@code diagnostic}; CEL stays inside and is loaded only for a
 * model that has expressions.
 */
package dev.slicesmith.model.expression;
