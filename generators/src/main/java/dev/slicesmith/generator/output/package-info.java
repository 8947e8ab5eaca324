/**
 * The only place that touches a project's disk: decides what a run would change, then changes it so that no byte of a
 * person is lost and a killed run can be repeated.
 *
 * <p>May depend on {@code artifact} and on the model's {@code diagnostic} and {@code source}; on nothing else of ours.
 */
package dev.slicesmith.generator.output;
