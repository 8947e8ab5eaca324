package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardElement;
import dev.slicesmith.importer.board.BoardLink;
import dev.slicesmith.importer.board.BoardSlice;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one node of everything that is drawn several times. Slice membership is geometric and unreliable, so elements
 * are merged by id over all slices; those of equal kind and title are one element too, unless their fields contradict.
 */
final class Merger {

    private static final Set<ElementKind> NAMED =
            Set.of(ElementKind.COMMAND, ElementKind.EVENT, ElementKind.VIEW, ElementKind.ERROR);

    private final Findings findings;
    private final Graph graph;
    private final Map<Node, BoardElement> first = new HashMap<>();

    Merger(List<BoardSlice> slices, Findings findings) {
        this.graph = new Graph(slices);
        this.findings = findings;
    }

    Graph merge() {
        for (int i = 0; i < graph.slices.size(); i++) {
            for (BoardElement element : graph.slices.get(i).elements()) {
                Node node = nodeOf(element);
                graph.place(node, i);
                node.absorb(element);
            }
        }
        for (BoardSlice slice : graph.slices) {
            for (BoardElement element : slice.elements()) {
                link(element);
            }
        }
        return graph;
    }

    private Node nodeOf(BoardElement element) {
        String id = element.id();
        Node known = id.isBlank() ? null : graph.byId.get(id);
        if (known != null && known.kind == element.kind()) {
            return known;
        }
        Optional<Node> twin = twin(element);
        Node node = twin.orElseGet(() -> create(element));
        if (!id.isBlank()) {
            graph.byId.putIfAbsent(id, node);
        }
        if (twin.isPresent() && !id.isBlank() && !id.equals(node.id)) {
            findings.add(ImportCode.ELEMENTS_MERGED, id,
                    element.kind().word() + " \"" + element.title() + "\" is drawn again and taken as the same");
        }
        return node;
    }

    private Node create(BoardElement element) {
        Node node = new Node(element.kind(), element.id(), element.title());
        graph.add(node);
        first.put(node, element);
        return node;
    }

    private Optional<Node> twin(BoardElement element) {
        boolean nameless = Keys.isGeneric(element.title()) && !element.id().isBlank();
        if (!NAMED.contains(element.kind()) && !element.id().isBlank() || nameless) {
            return Optional.empty();
        }
        return graph.allTitled(element.kind(), element.title()).stream()
                .filter(node -> node.external == element.external() && agree(node, element))
                .findFirst();
    }

    /** One has all fields of the other. */
    private static boolean agree(Node node, BoardElement element) {
        Set<String> here = new HashSet<>();
        node.fields.forEach(field -> here.add(field.key));
        Set<String> there = new HashSet<>();
        element.fields().forEach(field -> there.add(Keys.of(field.name())));
        return here.containsAll(there) || there.containsAll(here);
    }

    private void link(BoardElement element) {
        Node here = element.id().isBlank()
                ? graph.titled(element.kind(), element.title()).orElse(null)
                : graph.byId.get(element.id());
        if (here == null) {
            return;
        }
        for (BoardLink link : element.links()) {
            Optional<Node> other = other(link, here);
            if (other.isPresent() && other.get() != here) {
                graph.connect(link.outbound() ? here : other.get(), link.outbound() ? other.get() : here);
            }
        }
    }

    private Optional<Node> other(BoardLink link, Node here) {
        Node known = graph.byId.get(link.id());
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Node> titled = link.kind().flatMap(kind -> graph.titled(kind, link.title()));
        if (titled.isPresent() && !Keys.isGeneric(link.title())) {
            return titled;
        }
        boolean triggers = link.kind().filter(ElementKind.EVENT::equals).isPresent() && !link.outbound()
                && here.is(ElementKind.AUTOMATION) && !Keys.of(link.title()).isEmpty();
        if (triggers) {
            return Optional.of(foreignEvent(link, here));
        }
        findings.add(ImportCode.REFERENCE_MISSING, here.id,
                here.kind.word() + " \"" + here.title + "\" is connected to \"" + link.title()
                        + "\", which is not on the board");
        return Optional.empty();
    }

    /** An automation is set off by an event that is not exported: another system's, with what the automation knows. */
    private Node foreignEvent(BoardLink link, Node automation) {
        Node event = new Node(ElementKind.EVENT, link.id(), link.title());
        event.external = true;
        event.aggregate = automation.aggregate;
        automation.fields.forEach(field -> event.addField(field.board));
        graph.add(event);
        automation.slices.forEach(slice -> graph.place(event, slice));
        graph.byId.put(link.id(), event);
        findings.add(ImportCode.EXTERNAL_INFERRED, automation.id,
                "event \"" + link.title() + "\" sets off \"" + automation.title
                        + "\" and is not on the board: taken as another system's, with the automation's fields");
        return event;
    }
}
