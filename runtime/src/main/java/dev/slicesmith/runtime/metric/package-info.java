/**
 * Counters and gauges, and their text form.
 *
 * <p>May depend on the JDK only.
 */
package dev.slicesmith.runtime.metric;
