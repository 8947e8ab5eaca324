/**
 * From bytes to trees, safely: sizes, encodings, archives, JSON, markup in texts. Every limit is here.
 *
 * <p>May depend on {@code finding}, Jackson and the JDK.
 */
package dev.slicesmith.importer.input;
