/**
 * Findings as values: code, severity, message, place, related places and help; how they look is decided by formatters.
 *
 * <p>May depend on {@code source} only; the formatters for JSON and SARIF, and nothing else, load Jackson.
 */
package dev.slicesmith.model.diagnostic;
