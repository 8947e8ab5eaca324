/**
 * Reads giraflow, also called information flow: a JSON timeline of events, states, actors and commands with examples.
 *
 * <p>May depend on {@code board}, {@code finding} and {@code input}.
 */
package dev.slicesmith.importer.giraflow;
