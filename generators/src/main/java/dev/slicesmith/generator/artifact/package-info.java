/** Files as data: where they belong, who owns them, what they say. Depends on nothing. */
package dev.slicesmith.generator.artifact;
