package dev.slicesmith.importer.translate;

import java.util.LinkedHashMap;
import java.util.Map;

/** The plans of a context's views and decisions. */
final class Plans {

    final Map<Node, ViewPlan> views = new LinkedHashMap<>();
    final Map<Node, DecisionPlan> decisions = new LinkedHashMap<>();

    /** Whether an element that some event adds does not have this part. */
    boolean mayLack(ObjectPlan object, ObjectPlan.Part part) {
        return views.values().stream()
                .flatMap(view -> view.entries.stream())
                .flatMap(entry -> entry.set.values().stream())
                .anyMatch(source -> source instanceof EntryPlan.Source.Items items
                        && items.effect().object.equals(object) && items.effect().untold().contains(part));
    }
}
