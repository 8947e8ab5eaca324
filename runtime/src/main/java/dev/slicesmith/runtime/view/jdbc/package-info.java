/**
 * Views as tables of PostgreSQL and H2.
 *
 * <p>May depend on {@code view}, {@code jdbc}, {@code store} and {@code json}.
 */
package dev.slicesmith.runtime.view.jdbc;
