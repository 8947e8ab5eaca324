/**
 * The shared vocabulary of emitters of Java: types, Javadoc, marks, and the one way from a type to a file.
 *
 * <p>May depend on {@code artifact}, {@code naming}, JavaPoet and the resolved model.
 */
package dev.slicesmith.generator.java;
