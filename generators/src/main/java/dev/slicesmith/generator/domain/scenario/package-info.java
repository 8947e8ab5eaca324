/** Emitters of given/when/then tests. May depend on {@code domain} and on the plan of the application. */
package dev.slicesmith.generator.domain.scenario;
