/**
 * Writing: a model becomes YAML in one canonical form, for importers and for {@code format}. The way: small writers make
 * a tree of nodes of the syntax records, comments of the old text are hung into it, and a printer lays it out.
 *
 * <p>May depend on {@code source}, {@code diagnostic}, {@code syntax} and {@code yaml}.
 */
package dev.slicesmith.model.write;
