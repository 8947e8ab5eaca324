package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.ElementKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Groups the fields that hold the same thing: those that a value is copied along. Groups are kept as disjoint sets
 * (union-find with path halving).
 */
final class Wires {

    private final Map<FieldNode, FieldNode> parents = new HashMap<>();
    private final Map<FieldNode, Integer> places = new HashMap<>();
    private final List<FieldNode> fields = new ArrayList<>();

    /** The groups along the flows of a board. */
    static Wires along(Graph graph, Flows flows) {
        Wires wires = new Wires();
        for (Node node : graph.all()) {
            if (node.is(ElementKind.COMMAND) || node.is(ElementKind.EVENT) || node.is(ElementKind.VIEW)) {
                wires.fields.addAll(node.fields);
            }
        }
        wires.fields.forEach(field -> {
            wires.parents.put(field, field);
            wires.places.put(field, wires.places.size());
        });
        for (Node command : graph.all(ElementKind.COMMAND)) {
            flows.emits(command).forEach(event -> wires.connect(command, event));
            for (Node automation : flows.automations(command)) {
                flows.inputs(automation, ElementKind.VIEW).forEach(view -> wires.connect(view, command));
                flows.inputs(automation, ElementKind.EVENT).forEach(event -> wires.connect(event, command));
            }
        }
        for (Node view : graph.all(ElementKind.VIEW)) {
            flows.feeds(view).forEach(event -> wires.connect(event, view));
            wires.connectNameless(view, flows.feeds(view));
        }
        return wires;
    }

    /** The {@code id} of a row of "Todos" is the {@code todoId} of its events, if that is all they could mean. */
    private void connectNameless(Node view, List<Node> events) {
        for (FieldNode id : view.fields) {
            boolean told = events.stream().anyMatch(event -> Mappings.source(id, event).isPresent());
            List<FieldNode> meant = events.stream().flatMap(event -> event.fields.stream())
                    .filter(field -> IdNames.isId(field) && alike(field, id))
                    .filter(field -> Keys.of(view.title).contains(field.key.replaceFirst("(id|uuid|guid)$", "")))
                    .toList();
            boolean one = meant.stream().map(field -> field.key).distinct().count() == 1;
            if (!told && one && !IdNames.isNamed(id) && IdNames.isId(id) && IdNames.isNamed(meant.get(0))) {
                meant.forEach(field -> union(id, field));
            }
        }
    }

    private void connect(Node source, Node target) {
        for (FieldNode field : target.fields) {
            Optional<FieldNode> from = Mappings.source(field, source);
            from.filter(other -> alike(other, field)).ifPresent(other -> union(other, field));
        }
    }

    /** Lists and custom types hold something else than single scalars, whatever they are called. */
    private static boolean alike(FieldNode one, FieldNode other) {
        TypeWords a = TypeWords.of(one.board.type());
        TypeWords b = TypeWords.of(other.board.type());
        boolean listA = one.board.list() || a.list();
        boolean listB = other.board.list() || b.list();
        return listA == listB && (a.isCustom() == b.isCustom() || one.board.type().isEmpty()
                || other.board.type().isEmpty());
    }

    void union(FieldNode one, FieldNode other) {
        FieldNode a = root(one);
        FieldNode b = root(other);
        if (a != b) {
            boolean first = places.get(a) <= places.get(b);
            parents.put(first ? b : a, first ? a : b);
        }
    }

    private FieldNode root(FieldNode field) {
        FieldNode at = field;
        while (parents.get(at) != at) {
            parents.put(at, parents.get(parents.get(at)));
            at = parents.get(at);
        }
        return at;
    }

    /** All groups, by their first field, in the order of the board. */
    Map<FieldNode, List<FieldNode>> groups() {
        Map<FieldNode, List<FieldNode>> groups = new LinkedHashMap<>();
        fields.forEach(field -> groups.computeIfAbsent(root(field), root -> new ArrayList<>()).add(field));
        return groups;
    }
}
