/**
 * What is called outside: other systems over HTTP.
 *
 * <p>May depend on {@code json}.
 */
package dev.slicesmith.runtime.outside;
