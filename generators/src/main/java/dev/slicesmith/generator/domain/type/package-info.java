/** Emitters of the model's types: strong types, enumerations, value objects. May depend on {@code domain}. */
package dev.slicesmith.generator.domain.type;
