/**
 * What every runtime shares that carries the runtime library along: the registry of events, one handler per command,
 * one table per view, the work of automations, and the application that connects them over a database.
 *
 * <p>May depend on {@code domain} and what it may depend on. Knows no particular runtime.
 */
package dev.slicesmith.generator.wiring;
