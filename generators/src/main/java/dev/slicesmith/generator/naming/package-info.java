/**
 * The only place that decides packages, class names and file paths of generated code.
 *
 * <p>May depend on the model and JavaPoet's {@code ClassName}. Builds on the Java names that the linker gave.
 */
package dev.slicesmith.generator.naming;
