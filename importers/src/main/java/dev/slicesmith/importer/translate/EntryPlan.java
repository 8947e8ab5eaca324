package dev.slicesmith.importer.translate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What an event does to the rows of a view. */
final class EntryPlan {

    /** Its effect on the row with its key. */
    enum Mode { CREATE, UPDATE, DELETE }

    /** Where a column's value comes from. */
    sealed interface Source {

        /** The event's field. */
        record Copy(FieldNode field) implements Source {}

        /** The event itself says so. */
        record Flag() implements Source {}

        /** The event's field is added to what is there; with a second field, their product. */
        record Sum(FieldNode field, Optional<FieldNode> times) implements Source {

            String expression(String column) {
                return "row." + column + " + event." + field.name
                        + times.map(other -> " * event." + other.name).orElse("");
            }

            String words() {
                return "\"" + field + "\"" + times.map(other -> " times \"" + other.name + "\"").orElse("");
            }
        }

        /** The same after each such event. */
        record Said(PartSource.Fixed value) implements Source {}

        /** One more, or one less. */
        record Step(int by) implements Source {}

        /** The elements of a list change. */
        record Items(ItemEffect effect) implements Source {}
    }

    final Node event;
    final Map<FieldNode, FieldNode> key = new LinkedHashMap<>();
    final Map<FieldNode, Source> set = new LinkedHashMap<>();
    Mode mode = Mode.CREATE;

    EntryPlan(Node event) {
        this.event = event;
    }
}
