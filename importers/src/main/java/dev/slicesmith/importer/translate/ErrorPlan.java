package dev.slicesmith.importer.translate;

/**
 * An error to be.
 *
 * @param name its name
 * @param message for people; may be empty
 */
record ErrorPlan(String name, String message) {}
