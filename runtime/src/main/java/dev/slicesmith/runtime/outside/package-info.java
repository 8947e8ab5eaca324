/**
 * What is called outside: other systems over HTTP.
 *
 * <p>May depend on {@code json}, {@code store} and {@code support}.
 */
package dev.slicesmith.runtime.outside;
