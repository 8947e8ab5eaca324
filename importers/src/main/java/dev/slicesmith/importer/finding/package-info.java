/**
 * What an import has to say about a board: codes, and a collector that adds the item's id and link.
 *
 * <p>May depend on model-schema's {@code source} and {@code diagnostic} only.
 */
package dev.slicesmith.importer.finding;
