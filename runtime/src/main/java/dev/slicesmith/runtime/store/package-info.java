/**
 * The event store as the application sees it: events as text, one global order, conditional append. Holds the
 * in-memory store; the databases are in {@code store.jdbc}.
 *
 * <p>May depend on the JDK and on {@code support}.
 */
package dev.slicesmith.runtime.store;
