package dev.slicesmith.importer.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value as the board gives it. */
public sealed interface BoardValue {

    /** A text, number or truth value, by its text. */
    record Text(String text) implements BoardValue {}

    /** Several values. */
    record Many(List<BoardValue> items) implements BoardValue {

        public Many {
            items = List.copyOf(items);
        }
    }

    /** Named values, in order. */
    record Named(Map<String, BoardValue> values) implements BoardValue {

        public Named {
            values = new LinkedHashMap<>(values);
        }
    }

    /** Whether nothing is said. */
    default boolean isBlank() {
        if (this instanceof Text text) {
            return text.text().isBlank();
        }
        return this instanceof Many many && many.items().isEmpty();
    }
}
