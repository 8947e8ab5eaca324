package dev.slicesmith.importer.translate;

/**
 * A stream to be.
 *
 * @param name its name
 * @param id the name of its identifier's type
 */
record StreamPlan(String name, String id) {}
