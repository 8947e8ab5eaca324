/**
 * Finds out what the scenarios of a model do not notice: changes one operator, constant or event at a time and runs them.
 *
 * <p>May depend on the resolved model, {@code index}, {@code expression} and {@code scenario}.
 */
package dev.slicesmith.model.mutation;
