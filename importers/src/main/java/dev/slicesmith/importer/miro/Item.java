package dev.slicesmith.importer.miro;

import java.util.List;
import java.util.Optional;

/**
 * Something on a board, whatever dump it comes from.
 *
 * @param id the board's id
 * @param type what it is
 * @param box where it lies, absolutely
 * @param lines its cleaned text
 * @param band its fill
 * @param parent the frame it says it lies in
 */
record Item(String id, Type type, Box box, List<String> lines, Band band, Optional<String> parent) {

    /** What can be on a board. */
    enum Type { STICKY, SHAPE, TEXT, FRAME, IMAGE, MOCKUP, OTHER }

    Item {
        lines = List.copyOf(lines);
    }

    boolean is(Type other) {
        return type == other;
    }

    /** All text on one line. */
    String text() {
        return String.join(" ", lines.stream().filter(line -> !line.isEmpty()).toList());
    }
}
