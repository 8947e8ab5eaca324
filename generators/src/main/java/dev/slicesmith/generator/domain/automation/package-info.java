/** Emitters of automations, translations, and the ports that they call. May depend on {@code domain}. */
package dev.slicesmith.generator.domain.automation;
