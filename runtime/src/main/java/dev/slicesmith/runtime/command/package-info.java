/**
 * From a command to events: load, decide, append; retried on conflict, answered once per idempotency key.
 *
 * <p>May depend on {@code json}, {@code store}, {@code metric} and {@code support}.
 */
package dev.slicesmith.runtime.command;
