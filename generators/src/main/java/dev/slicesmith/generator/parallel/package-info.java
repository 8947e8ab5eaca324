/** Work on several threads whose results do not show how many there were. Depends on nothing. */
package dev.slicesmith.generator.parallel;
