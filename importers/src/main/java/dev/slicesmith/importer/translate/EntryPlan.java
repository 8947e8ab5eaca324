package dev.slicesmith.importer.translate;

import java.util.LinkedHashMap;
import java.util.Map;

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

        /** The event's field is added to what is there. */
        record Sum(FieldNode field) implements Source {}

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
