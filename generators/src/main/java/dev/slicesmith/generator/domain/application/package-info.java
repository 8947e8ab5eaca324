/**
 * Emitters of the object that runs everything in memory, of what people supply to it, and of the domain as a
 * whole. May depend on {@code domain} and its other sub-packages but {@code scenario}.
 */
package dev.slicesmith.generator.domain.application;
