/**
 * Connections, transactions, dialects and schema versions: what every class that speaks SQL shares.
 *
 * <p>May depend on the JDK and on {@code store} (its failures).
 */
package dev.slicesmith.runtime.jdbc;
