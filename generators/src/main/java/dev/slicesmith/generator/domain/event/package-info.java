/** Emitters of events, their sealed interfaces, and rejections. May depend on {@code domain}. */
package dev.slicesmith.generator.domain.event;
