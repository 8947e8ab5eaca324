/**
 * From syntax to the resolved model: every name looked up, every plain value converted, everything that does not fit
 * reported with its place. Linking always goes on to the end, so that one run reports everything; a model that was
 * linked with errors holds placeholders and is for nobody but the linker.
 *
 * <p>May depend on the resolved model, {@code source}, {@code diagnostic}, {@code syntax}, {@code naming}, the
 * words of expressions ({@code expression.parse}) and the support classes that generated code uses too.
 */
package dev.slicesmith.model.link;
