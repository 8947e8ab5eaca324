/**
 * How events become JSON and come back: one form for all JSON, a registry of event types, upcasters.
 *
 * <p>May depend on the JDK, Jackson, {@code store} and {@code support}.
 */
package dev.slicesmith.runtime.json;
