package dev.slicesmith.importer.board;

import java.util.List;

/**
 * An aggregate that the board lists.
 *
 * @param title its name
 * @param fields its fields, often none
 */
public record BoardAggregate(String title, List<BoardField> fields) {

    public BoardAggregate {
        fields = List.copyOf(fields);
    }
}
