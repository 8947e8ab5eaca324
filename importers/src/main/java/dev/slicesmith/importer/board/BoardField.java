package dev.slicesmith.importer.board;

import java.util.List;
import java.util.Optional;

/**
 * A field of an element.
 *
 * @param name as written
 * @param type the board's word for it; empty if not said
 * @param list whether there are several
 * @param id whether it is marked as identifier
 * @param generated whether it is marked as generated
 * @param optional whether it may be absent
 * @param mapping where it comes from, in the board's words; empty if not said
 * @param example a value
 * @param subfields the fields of a custom type
 * @param schema a custom type as JSON text; empty if not said
 */
public record BoardField(
        String name,
        String type,
        boolean list,
        boolean id,
        boolean generated,
        boolean optional,
        String mapping,
        Optional<BoardValue> example,
        List<BoardField> subfields,
        String schema) {

    public BoardField {
        subfields = List.copyOf(subfields);
    }

    /** A field of which only name and type are known. */
    public static BoardField of(String name, String type) {
        return new BoardField(name, type, false, false, false, false, "", Optional.empty(), List.of(), "");
    }

    /** The same field with an example. */
    public BoardField withExample(BoardValue value) {
        return new BoardField(
                name, type, list, id, generated, optional, mapping, Optional.of(value), subfields, schema);
    }
}
