/**
 * The default runtime: Java without a framework.
 *
 * <p>May depend on the root package, {@code artifact}, {@code domain} and what these may depend on.
 */
package dev.slicesmith.generator.runtime.plain;
