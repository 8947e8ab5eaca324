package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardSpec;

/**
 * What became of a specification, for the report.
 *
 * @param slice the board's slice
 * @param spec the specification
 * @param kind whether it is expected to hold, open, or not taken over
 * @param why for a person
 */
public record SpecOutcome(String slice, BoardSpec spec, Kind kind, String why) {

    /** What became of it. */
    public enum Kind { HOLDS, OPEN, LISTED }
}
