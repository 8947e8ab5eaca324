/**
 * Checks expressions against the model: which variables a place has, which type it wants, what may be absent.
 *
 * <p>May depend on {@code expression}, {@code expression.parse}, the resolved model, {@code source}, {@code diagnostic}
 * and the generated code's {@code support} package, whose readers of dates, durations and patterns it shares.
 */
package dev.slicesmith.model.expression.check;
