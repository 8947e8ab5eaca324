/**
 * Documents about a project that are neither Java nor of one runtime: OpenAPI.
 *
 * <p>May depend on {@code artifact}, {@code naming}, {@code domain}'s context and the resolved model.
 */
package dev.slicesmith.generator.docs;
