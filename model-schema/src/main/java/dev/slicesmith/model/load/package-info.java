/**
 * The whole way from paths to checked models, for the command line, the generators and tests.
 *
 * <p>May depend on everything in this module; nothing in it depends on this package.
 */
package dev.slicesmith.model.load;
