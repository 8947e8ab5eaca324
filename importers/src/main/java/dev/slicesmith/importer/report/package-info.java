/**
 * An import's report for people, as Markdown. Everything that comes of a board is escaped.
 *
 * <p>May depend on the root package's result, {@code finding} and {@code translate}.
 */
package dev.slicesmith.importer.report;
