/** Files as data: where they belong, who owns them, what they say, and who makes them. Depends on nothing. */
package dev.slicesmith.generator.artifact;
