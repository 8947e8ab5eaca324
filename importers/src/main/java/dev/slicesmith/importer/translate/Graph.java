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

/** The elements of one context, each once, with the arrows between them. */
final class Graph {

    final List<BoardSlice> slices;
    final List<Node> nodes = new ArrayList<>();
    final Set<Edge> edges = new LinkedHashSet<>();

    /** Every id that was drawn, also those of merged drawings. */
    final Map<String, Node> byId = new HashMap<>();

    Graph(List<BoardSlice> slices) {
        this.slices = List.copyOf(slices);
    }

    List<Node> all(ElementKind kind) {
        return nodes.stream().filter(node -> node.is(kind)).toList();
    }

    List<Node> targets(Node from, ElementKind kind) {
        return edges.stream().filter(edge -> edge.from() == from && edge.to().is(kind)).map(Edge::to).toList();
    }

    List<Node> sources(Node to, ElementKind kind) {
        return edges.stream().filter(edge -> edge.to() == to && edge.from().is(kind)).map(Edge::from).toList();
    }

    /** The elements drawn in a slice. */
    List<Node> in(int slice, ElementKind kind) {
        return nodes.stream().filter(node -> node.is(kind) && node.slices.contains(slice)).toList();
    }

    /** The only element of this kind and title. */
    Optional<Node> titled(ElementKind kind, String title) {
        String key = Keys.of(title);
        List<Node> found = nodes.stream().filter(node -> node.is(kind) && Keys.of(node.title).equals(key)).toList();
        return key.isEmpty() || found.size() != 1 ? Optional.empty() : Optional.of(found.get(0));
    }

    /** The first element of this kind and title, those of a slice first. */
    Optional<Node> titledNear(int slice, ElementKind kind, String title) {
        String key = Keys.of(title);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        return in(slice, kind).stream().filter(node -> Keys.of(node.title).equals(key)).findFirst()
                .or(() -> all(kind).stream().filter(node -> Keys.of(node.title).equals(key)).findFirst());
    }
}
