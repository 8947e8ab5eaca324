/**
 * Reads what the Event Modeling Toolkit and its successor export, in every shape seen in the wild, into a {@code Board}.
 * The published schema is no gate: it refuses the Toolkit's own exports.
 *
 * <p>May depend on {@code board}, {@code finding} and {@code input}.
 */
package dev.slicesmith.importer.toolkit;
