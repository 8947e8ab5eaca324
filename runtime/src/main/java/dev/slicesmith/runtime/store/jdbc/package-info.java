/**
 * Event stores in PostgreSQL and H2.
 *
 * <p>May depend on {@code store} and {@code jdbc}. Both stores use the same tables; they differ in how they keep
 * appends apart, which is why their statements are not shared.
 */
package dev.slicesmith.runtime.store.jdbc;
