/**
 * Reads emlang, a YAML notation of slices with steps and tests, version 1.0 and the dialect with states and gears.
 *
 * <p>May depend on {@code board}, {@code finding}, {@code input} and SnakeYAML Engine.
 */
package dev.slicesmith.importer.emlang;
