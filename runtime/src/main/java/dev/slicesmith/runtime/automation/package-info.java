/**
 * What the application does by itself: to-do lists, reactions to events, timers, events from and for other systems.
 * Holds the notes on that work in memory; those in a database are in {@code automation.jdbc}.
 *
 * <p>May depend on {@code command}, {@code view}, {@code json}, {@code store}, {@code worker}, {@code metric} and
 * {@code support}.
 */
package dev.slicesmith.runtime.automation;
