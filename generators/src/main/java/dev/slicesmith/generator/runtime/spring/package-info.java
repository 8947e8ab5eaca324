/**
 * The runtime for Spring Boot: controllers, configuration and migrations around the domain and the carried runtime.
 *
 * <p>May depend on the root package, {@code artifact}, {@code domain}, {@code docs}, {@code project} and what these may
 * depend on. Nothing else knows Spring.
 */
package dev.slicesmith.generator.runtime.spring;
