/**
 * Findings as values: code, severity, message, place, related places and help; how they look is decided by formatters.
 *
 * <p>May depend on {@code source} only.
 */
package dev.slicesmith.model.diagnostic;
