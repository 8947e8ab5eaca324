/**
 * The command line: one class per command, each mapping options to a request and a report to text.
 *
 * <p>Commands describe themselves to picocli by calls, not by annotations, and only the one that was asked for is
 * described: reading annotations of all would be the greater part of a small run's time.
 */
package dev.slicesmith.cli;
