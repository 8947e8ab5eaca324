package dev.slicesmith.importer.translate;

/**
 * What the board says of an error.
 *
 * @param title what it can be called after
 * @param message the whole text
 */
record ErrorText(String title, String message) {}
