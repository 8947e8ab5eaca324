/**
 * An application put together: settings from the environment, the database, views, automations, the HTTP server.
 *
 * <p>May depend on every other package but {@code testing}; none of them depends on it.
 */
package dev.slicesmith.runtime.app;
