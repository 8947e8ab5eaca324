package dev.slicesmith.importer.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plans of a context's views and decisions. */
final class Plans {

    final Map<Node, ViewPlan> views = new LinkedHashMap<>();
    final Map<Node, DecisionPlan> decisions = new LinkedHashMap<>();

    private final Map<Node, List<ViewPlan>> following = new HashMap<>();

    void add(ViewPlan plan) {
        views.put(plan.view, plan);
        plan.entries.forEach(entry -> following.computeIfAbsent(entry.event, event -> new ArrayList<>()).add(plan));
    }

    /** The views whose rows an event makes or changes. */
    List<ViewPlan> following(Node event) {
        return following.getOrDefault(event, List.of());
    }

    /** Whether an element that some event adds does not have this part. */
    boolean mayLack(ObjectPlan object, ObjectPlan.Part part) {
        return views.values().stream()
                .flatMap(view -> view.entries.stream())
                .flatMap(entry -> entry.set.values().stream())
                .anyMatch(source -> source instanceof EntryPlan.Source.Items items
                        && items.effect().object.equals(object) && items.effect().untold().contains(part));
    }
}
