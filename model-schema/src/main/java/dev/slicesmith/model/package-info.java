/**
 * The resolved event model: immutable records with direct references, no nulls, nothing left to look up.
 *
 * <p>May depend on {@code source} only; whoever reads a model needs nothing but these records.
 */
package dev.slicesmith.model;
