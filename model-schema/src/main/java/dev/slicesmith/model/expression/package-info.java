/**
 * What expressions mean once they are checked: typed trees, and what a model's check found.
 *
 * <p>{@code parse} reads their text, {@code check} types it against the model, {@code eval} evaluates trees; generators
 * compile them. Types, conversions and absence are our own on purpose: CEL's checker takes a nullable in {@code n + 1},
 * knows no exact decimals beside number literals, and no strong types that behave as what they wrap. CEL's grammar,
 * operators and macros are kept, and tests compare with CEL's evaluator wherever both languages have a value.
 *
 * <p>May depend on the resolved model, {@code source} and {@code diagnostic}.
 */
package dev.slicesmith.model.expression;
