/**
 * Checked expressions as Java: static types, no reflection, no library but the JDK and the generated project's {@code
 * support} package; as a person would write it.
 *
 * <p>May depend on the model, its expressions, and JavaPoet. Knows nothing of where classes and names come from: {@link
 * JavaScope} tells.
 */
package dev.slicesmith.generator.expression;
