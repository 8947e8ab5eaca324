package dev.slicesmith.importer.board;

import java.util.List;

/**
 * A slice as drawn; which elements lie in it is only a hint.
 *
 * @param id the board's own id; may be empty
 * @param title its cleaned text
 * @param context the bounded context; may be empty
 * @param status the board's word; may be empty
 * @param chapter the part of the timeline; may be empty
 * @param description more text; may be empty
 * @param comments what people wrote beside it
 * @param actors roles
 * @param elements what lies in it
 * @param specs its specifications
 */
public record BoardSlice(
        String id,
        String title,
        String context,
        String status,
        String chapter,
        String description,
        List<String> comments,
        List<String> actors,
        List<BoardElement> elements,
        List<BoardSpec> specs) {

    public BoardSlice {
        comments = List.copyOf(comments);
        actors = List.copyOf(actors);
        elements = List.copyOf(elements);
        specs = List.copyOf(specs);
    }
}
