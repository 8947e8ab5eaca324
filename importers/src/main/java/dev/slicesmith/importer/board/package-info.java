/**
 * A board as every reader hands it over: slices, elements, fields, dependencies and specifications, as lenient as boards
 * are. Nothing is resolved and nothing is inferred here.
 *
 * <p>Depends on nothing.
 */
package dev.slicesmith.importer.board;
