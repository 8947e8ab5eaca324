/**
 * FreeMarker templates, each with one record of typed variables.
 *
 * <p>May depend on FreeMarker only.
 */
package dev.slicesmith.template;
