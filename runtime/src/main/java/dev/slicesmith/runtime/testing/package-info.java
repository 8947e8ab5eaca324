/**
 * Fixtures for tests of whole flows: commands, events, time passing, automations, all in memory and in one thread.
 *
 * <p>May depend on everything but the databases and HTTP.
 */
package dev.slicesmith.runtime.testing;
