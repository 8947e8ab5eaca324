package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardSlice;
import dev.slicesmith.importer.board.ElementKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The elements of one context, each once, with the arrows between them. Everything that is asked for often is found by an
 * index, so that a large board takes no longer than its size.
 */
final class Graph {

    final List<BoardSlice> slices;

    /** Every id that was drawn, also those of merged drawings. */
    final Map<String, Node> byId = new HashMap<>();

    private final List<Node> nodes = new ArrayList<>();
    private final Set<Edge> edges = new LinkedHashSet<>();
    private final Map<Node, List<Edge>> ends = new HashMap<>();
    private final Map<String, List<Node>> byKey = new HashMap<>();
    private final Map<Integer, List<Node>> bySlice = new HashMap<>();
    private boolean fed;

    Graph(List<BoardSlice> slices) {
        this.slices = List.copyOf(slices);
    }

    void add(Node node) {
        node.order = nodes.size();
        nodes.add(node);
        byKey.computeIfAbsent(node.kind + " " + node.titleKey, key -> new ArrayList<>()).add(node);
    }

    /** Draws an element in a slice. */
    void place(Node node, int slice) {
        if (node.slices.add(slice)) {
            bySlice.computeIfAbsent(slice, at -> new ArrayList<>()).add(node);
        }
    }

    void connect(Node from, Node to) {
        Edge edge = new Edge(from, to);
        if (edges.add(edge)) {
            ends.computeIfAbsent(from, node -> new ArrayList<>()).add(edge);
            ends.computeIfAbsent(to, node -> new ArrayList<>()).add(edge);
            fed |= from.is(ElementKind.EVENT) && to.is(ElementKind.VIEW);
        }
    }

    /** Whether any arrow leads to it. */
    boolean isReached(Node node) {
        return edges(node).stream().anyMatch(edge -> edge.to() == node);
    }

    /** Whether the board draws arrows from events to views at all. */
    boolean drawsFeeds() {
        return fed;
    }

    private List<Edge> edges(Node node) {
        return ends.getOrDefault(node, List.of());
    }

    /** All elements, in the order in which they were met. */
    List<Node> all() {
        return nodes;
    }

    List<Node> all(ElementKind kind) {
        return nodes.stream().filter(node -> node.is(kind)).toList();
    }

    List<Node> targets(Node from, ElementKind kind) {
        return edges(from).stream().filter(edge -> edge.from() == from && edge.to().is(kind)).map(Edge::to).toList();
    }

    List<Node> sources(Node to, ElementKind kind) {
        return edges(to).stream().filter(edge -> edge.to() == to && edge.from().is(kind)).map(Edge::from).toList();
    }

    List<Node> sources(Node to) {
        return edges(to).stream().filter(edge -> edge.to() == to).map(Edge::from).toList();
    }

    /** The elements drawn in a slice. */
    List<Node> in(int slice, ElementKind kind) {
        return bySlice.getOrDefault(slice, List.of()).stream().filter(node -> node.is(kind)).sorted(Node.ORDER).toList();
    }

    /** Whether any element is drawn in a slice that may lie in others too. */
    boolean draws(int slice, ElementKind kind) {
        return bySlice.getOrDefault(slice, List.of()).stream().anyMatch(node -> node.is(kind));
    }

    /** All elements of this kind and title. */
    List<Node> allTitled(ElementKind kind, String title) {
        return byKey.getOrDefault(kind + " " + Keys.of(title), List.of());
    }

    /** The only element of this kind and title. */
    Optional<Node> titled(ElementKind kind, String title) {
        List<Node> found = allTitled(kind, title);
        return found.size() != 1 || found.get(0).titleKey.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** The first element of this kind and title, those of a slice first. */
    Optional<Node> titledNear(int slice, ElementKind kind, String title) {
        List<Node> found = Keys.of(title).isEmpty() ? List.of() : allTitled(kind, title);
        return found.stream().filter(node -> node.slices.contains(slice)).findFirst().or(() -> found.stream().findFirst());
    }
}
