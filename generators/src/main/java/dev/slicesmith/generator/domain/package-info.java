/**
 * Domain code, the same for every runtime: what all of its emitters share. One sub-package per kind of slice or
 * element, in each one small emitter per kind of generated class. Of the sub-packages, {@code application} knows the
 * plans of {@code command}, {@code view} and {@code automation}, and {@code scenario} knows that of the application.
 *
 * <p>May depend on the root package, {@code artifact}, {@code java}, {@code naming}, {@code expression}.
 */
package dev.slicesmith.generator.domain;
