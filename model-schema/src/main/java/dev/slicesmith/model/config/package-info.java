/**
 * What a project says about its own checks and output, in {@code slicesmith.yaml}: profile, severities, ignored findings
 * with their reasons, thresholds, and the defaults of the command line.
 *
 * <p>May depend on {@code source}, {@code diagnostic}, {@code syntax}, {@code yaml} and {@code rule} (its thresholds).
 */
package dev.slicesmith.model.config;
