/**
 * Reads raw Miro boards: every dump becomes one list of items with absolute positions, whose colours, rows, frames and
 * connectors are then read as an event model.
 *
 * <p>May depend on {@code board}, {@code finding} and {@code input}.
 */
package dev.slicesmith.importer.miro;
