/**
 * FreeMarker templates for everything that is generated and is not Java, each with one record of typed variables.
 *
 * <p>May depend on FreeMarker only.
 */
package dev.slicesmith.template;
