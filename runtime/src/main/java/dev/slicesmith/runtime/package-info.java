/**
 * What a generated application runs on. A command enters through {@code http} or the application's own methods;
 * {@code command} loads what its decision depends on from the {@code store}, decides, and appends the events; views
 * follow in the same transaction or later; {@code automation} does what is to be done by itself. {@code app} puts the
 * parts together over a database, {@code testing} in memory.
 *
 * <p>May depend on the JDK, JDBC and Jackson 3, and on nothing else: this source travels into generated projects.
 * Packages depend on each other in one direction: app, http, automation, view, command, json, store; beneath all of
 * them jdbc (with store's failures), worker, metric and {@code support}.
 */
package dev.slicesmith.runtime;
