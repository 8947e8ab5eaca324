/**
 * Views: their tables, the rows that projections write and queries read, and the projections that keep them up to
 * date, immediately or a little later. Holds the views in memory; those in a database are in {@code view.jdbc}.
 *
 * <p>May depend on {@code command}, {@code json}, {@code store}, {@code jdbc} (column types) and {@code worker}.
 */
package dev.slicesmith.runtime.view;
