/**
 * Work that goes on by itself: steps, and the threads that take them again and again.
 *
 * <p>May depend on the JDK only.
 */
package dev.slicesmith.runtime.worker;
