/**
 * Slicesmith in a Maven build: a class per goal, which maps Maven's parameters to what the command line asks for as well.
 *
 * <p>{@link dev.slicesmith.maven.GenerateMojo} runs in every build, so that it first asks {@link
 * dev.slicesmith.maven.Fingerprint} whether anything has changed; that must load nothing of the generator.
 *
 * <p>May depend on {@code generators}, {@code importers} and Maven.
 */
package dev.slicesmith.maven;
