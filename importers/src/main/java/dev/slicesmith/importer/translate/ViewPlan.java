package dev.slicesmith.importer.translate;

import dev.slicesmith.model.ScalarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a view is made of events. */
final class ViewPlan {

    final Node view;
    final List<FieldNode> key = new ArrayList<>();
    final List<EntryPlan> entries = new ArrayList<>();

    /** Columns that follow from the rest of their row. */
    final Map<FieldNode, DerivedColumn> derived = new LinkedHashMap<>();

    ViewPlan(Node view) {
        this.view = view;
    }

    Optional<EntryPlan> entry(Node event) {
        return entries.stream().filter(entry -> entry.event == event).findFirst();
    }

    List<FieldNode> columns() {
        return view.fields.stream().filter(field -> !key.contains(field)).toList();
    }

    /** Whether a new row has a value for the column although no event gives one. */
    static boolean begins(FieldNode column) {
        return column.optional || column.derived || column.type.list() || column.type.object().isEmpty()
                && (column.type.scalar().isNumber() || column.type.scalar() == ScalarType.BOOLEAN);
    }
}
