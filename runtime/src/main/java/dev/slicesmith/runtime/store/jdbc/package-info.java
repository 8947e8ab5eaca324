/**
 * Event stores in PostgreSQL and H2.
 *
 * <p>May depend on {@code store} and {@code jdbc}. They differ in how they keep appends apart and in where tags
 * are kept, which is why their statements are not shared.
 */
package dev.slicesmith.runtime.store.jdbc;
