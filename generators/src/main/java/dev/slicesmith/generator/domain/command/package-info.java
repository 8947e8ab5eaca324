/** Emitters of commands, what their decisions know, and how they are decided. May depend on {@code domain}. */
package dev.slicesmith.generator.domain.command;
