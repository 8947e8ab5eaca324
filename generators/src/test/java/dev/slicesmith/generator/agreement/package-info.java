/** Whole models at random: what the interpreter makes of their scenarios is what the generated code makes of them. */
package dev.slicesmith.generator.agreement;
