/**
 * Notes on automations in PostgreSQL and H2.
 *
 * <p>May depend on {@code automation} and {@code jdbc}.
 */
package dev.slicesmith.runtime.automation.jdbc;
