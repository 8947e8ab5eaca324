package dev.slicesmith.importer.board;

import java.util.List;
import java.util.Optional;

/**
 * A whole board.
 *
 * @param id the board's id at Miro
 * @param context the bounded context or title; may be empty
 * @param rootPackage the Java package that the board wishes for
 * @param slices the timeline, in order
 * @param aggregates what the board lists besides
 * @param actors roles that the board lists besides
 */
public record Board(
        Optional<String> id,
        String context,
        Optional<String> rootPackage,
        List<BoardSlice> slices,
        List<BoardAggregate> aggregates,
        List<String> actors) {

    public Board {
        slices = List.copyOf(slices);
        aggregates = List.copyOf(aggregates);
        actors = List.copyOf(actors);
    }
}
