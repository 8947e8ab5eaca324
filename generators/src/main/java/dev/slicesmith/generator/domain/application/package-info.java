/**
 * Emitters of the object that runs everything in memory, and of what people supply to it. May depend on {@code domain}
 * and the plans of its other sub-packages.
 */
package dev.slicesmith.generator.domain.application;
