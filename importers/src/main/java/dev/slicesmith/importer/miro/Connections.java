package dev.slicesmith.importer.miro;

import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The arrows between elements. An end on a member of a group, or on a text upon a picture, counts for the element there;
 * a loose end for the nearest element. An arrow without one head, or drawn against every legal flow, is turned.
 */
final class Connections {

    /**
     * An arrow between elements.
     *
     * @param from its start
     * @param to its end
     */
    record Link(Drawn from, Drawn to) {}

    private static final Set<String> LEGAL = Set.of(
            "EVENT VIEW", "COMMAND EVENT", "VIEW SCREEN", "SCREEN COMMAND", "AUTOMATION COMMAND", "VIEW AUTOMATION",
            "EVENT AUTOMATION");

    private final Layout layout;
    private final Map<String, Drawn> byId = new LinkedHashMap<>();
    private final Findings findings;
    private final Set<Link> links = new LinkedHashSet<>();

    private Connections(Layout layout, List<Drawn> elements, Findings findings) {
        this.layout = layout;
        this.findings = findings;
        elements.forEach(element -> byId.put(element.item().id(), element));
    }

    static List<Link> of(Layout layout, List<Drawn> elements, Findings findings) {
        Connections connections = new Connections(layout, elements, findings);
        layout.scene.arrows().forEach(connections::connect);
        return new ArrayList<>(connections.links);
    }

    private void connect(Arrow arrow) {
        if (arrow.from().isEmpty() && arrow.to().isEmpty()) {
            // A line that is attached to nothing is the timeline or divides lanes.
            return;
        }
        Optional<Drawn> from = end(arrow.from(), arrow.fromPoint());
        Optional<Drawn> to = end(arrow.to(), arrow.toPoint());
        if (from.isEmpty() || to.isEmpty() || from.get() == to.get()) {
            boolean note = touchesNote(arrow.from()) || touchesNote(arrow.to());
            if (!note) {
                findings.add(ImportCode.CONNECTOR_DROPPED, arrow.id(), "an arrow does not lead from element to element");
            }
            return;
        }
        if (isLegal(from.get(), to.get()) && (arrow.directed() || !isLegal(to.get(), from.get()))) {
            links.add(new Link(from.get(), to.get()));
        } else if (isLegal(to.get(), from.get()) && !arrow.directed()) {
            links.add(new Link(to.get(), from.get()));
        } else if (isLegal(from.get(), to.get())) {
            links.add(new Link(from.get(), to.get()));
        } else {
            findings.add(ImportCode.CONNECTOR_DROPPED, arrow.id(), "no flow leads from " + words(from.get()) + " to "
                    + words(to.get()) + ": the arrow is left out");
        }
    }

    private static String words(Drawn element) {
        return element.kind().word() + " \"" + element.text().name() + "\"";
    }

    private boolean touchesNote(Optional<String> id) {
        return id.map(layout::item).filter(item -> !byId.containsKey(item.id())).isPresent();
    }

    private static boolean isLegal(Drawn from, Drawn to) {
        return LEGAL.contains(from.kind() + " " + to.kind());
    }

    private Optional<Drawn> end(Optional<String> id, Optional<Box> point) {
        if (id.isEmpty()) {
            return point.flatMap(this::nearest);
        }
        Drawn element = byId.get(id.get());
        if (element != null) {
            return Optional.of(element);
        }
        Optional<Drawn> member = layout.scene.groups().getOrDefault(id.get(), List.of()).stream()
                .filter(byId::containsKey).map(byId::get).findFirst();
        return member.or(() -> Optional.ofNullable(layout.item(id.get())).flatMap(item -> byId.values().stream()
                .filter(other -> other.box().holdsCentreOf(item.box()))
                .min(Comparator.comparing(other -> other.box().area()))));
    }

    private Optional<Drawn> nearest(Box point) {
        return byId.values().stream()
                .filter(element -> element.box().distance(point.x(), point.y()) < layout.width / 2)
                .min(Comparator.comparing(element -> element.box().distance(point.x(), point.y())));
    }

    /** The targets of an element of one kind. */
    static List<Drawn> targets(List<Link> links, Drawn from, ElementKind kind) {
        return links.stream().filter(link -> link.from() == from && link.to().is(kind)).map(Link::to).toList();
    }

    /** The sources of an element of one kind. */
    static List<Drawn> sources(List<Link> links, Drawn to, ElementKind kind) {
        return links.stream().filter(link -> link.to() == to && link.from().is(kind)).map(Link::from).toList();
    }
}
