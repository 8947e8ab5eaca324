/**
 * From a checked model to files: request, run, report, and the SPI of runtimes.
 *
 * <p>Nothing here or below, but {@code output}, touches the disk; no package here names a runtime.
 */
package dev.slicesmith.generator;
