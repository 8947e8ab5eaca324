/**
 * Computed knowledge about a linked model, made once: where values come from, who makes and reads events, which slice an
 * element lives in.
 *
 * <p>May depend on the resolved model, {@code expression} and {@code source}.
 */
package dev.slicesmith.model.index;
