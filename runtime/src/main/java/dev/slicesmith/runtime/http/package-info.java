/**
 * The application over HTTP, with the server of the JDK: commands, views, events of other systems, health, metrics.
 *
 * <p>May depend on {@code command}, {@code view}, {@code json}, {@code store}, {@code metric} and {@code support}.
 */
package dev.slicesmith.runtime.http;
