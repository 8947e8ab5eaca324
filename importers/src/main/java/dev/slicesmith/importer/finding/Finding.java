package dev.slicesmith.importer.finding;

import java.util.Optional;

/**
 * One thing an import says, for the report.
 *
 * @param code the kind of finding
 * @param message what was found, names in double quotes
 * @param item the board's own id of the item, if it concerns one
 * @param link to the item on the board, if the board's address is known
 */
public record Finding(ImportCode code, String message, Optional<String> item, Optional<String> link) {}
