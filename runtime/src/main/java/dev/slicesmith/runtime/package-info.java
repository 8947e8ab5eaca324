/**
 * What a generated application runs on: event store, command handling, projections and automations.
 *
 * <p>May depend on the JDK, JDBC and Jackson 3, and on nothing else: this source travels into generated projects.
 */
package dev.slicesmith.runtime;
