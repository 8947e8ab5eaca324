/**
 * The whole way from paths to checked models, for the command line, the generators and tests: {@code EventModels} is
 * the door, {@code CheckRun} spells out the passes.
 *
 * <p>May depend on everything in this module; nothing in it depends on this package.
 */
package dev.slicesmith.model.load;
