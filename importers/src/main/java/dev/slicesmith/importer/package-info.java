/**
 * Boards and other notations become models: {@code BoardImport} is the way in. A reader turns a file into a
 * {@code Board} (packages {@code toolkit}, {@code miro}, …), {@code translate} turns that into syntax records, and every
 * inference on the way is a finding.
 *
 * <p>May depend on model-schema, Jackson, and every package below.
 */
package dev.slicesmith.importer;
