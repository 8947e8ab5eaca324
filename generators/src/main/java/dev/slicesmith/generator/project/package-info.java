/**
 * The files around the code that are the same for every runtime: {@code MODEL.md}.
 *
 * <p>May depend on {@code domain} and on the templates.
 */
package dev.slicesmith.generator.project;
