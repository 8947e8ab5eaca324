/**
 * What was written and where, nothing resolved: one record per construct of the language. Duplicates are kept, so that
 * the linker can show both places. Importers produce these records too, and the writer prints them.
 *
 * <p>May depend on {@code source} only.
 */
package dev.slicesmith.model.syntax;
