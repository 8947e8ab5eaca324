package dev.slicesmith.importer.board;

import java.util.List;
import java.util.Optional;

/**
 * A command, event, view, screen or automation.
 *
 * @param id the board's own id; empty if there is none
 * @param kind what it stands for
 * @param title its cleaned text
 * @param description more text; may be empty
 * @param aggregate the aggregate it belongs to; empty if none is named
 * @param external whether it is another system's
 * @param system the other system's name; may be empty
 * @param context the bounded context that it says it belongs to; may be empty
 * @param list whether a view has many rows
 * @param todo whether a view is a to-do list
 * @param fields its fields
 * @param links its arrows
 * @param comments what people wrote beside it
 */
public record BoardElement(
        String id,
        ElementKind kind,
        String title,
        String description,
        String aggregate,
        boolean external,
        String system,
        String context,
        boolean list,
        boolean todo,
        List<BoardField> fields,
        List<BoardLink> links,
        List<String> comments) {

    public BoardElement {
        fields = List.copyOf(fields);
        links = List.copyOf(links);
        comments = List.copyOf(comments);
    }

    /** An element with id, kind, title, fields and arrows only. */
    public static BoardElement of(
            String id, ElementKind kind, String title, List<BoardField> fields, List<BoardLink> links) {
        return new BoardElement(id, kind, title, "", "", false, "", "", false, false, fields, links, List.of());
    }
}
