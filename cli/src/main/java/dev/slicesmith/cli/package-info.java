/** The command line: one class per command, mapping options to a request. */
package dev.slicesmith.cli;
