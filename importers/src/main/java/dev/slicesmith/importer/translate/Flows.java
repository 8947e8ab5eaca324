package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who makes which events, which events feed which views, and what sets automations off. Arrows decide; where a board
 * has none for an element, its specifications do, and then the slice in which it is drawn.
 */
final class Flows {

    private final Graph graph;
    private final List<SpecPlan> specs;
    private final Findings findings;
    private final Map<Node, List<Node>> emits = new LinkedHashMap<>();
    private final Map<Node, List<Node>> feeds = new LinkedHashMap<>();
    private final Map<Node, List<Node>> makers = new HashMap<>();
    private final Set<Node> read = new HashSet<>();

    private Flows(Graph graph, List<SpecPlan> specs, Findings findings) {
        this.graph = graph;
        this.specs = specs;
        this.findings = findings;
    }

    static Flows find(Graph graph, List<SpecPlan> specs, Findings findings) {
        Flows flows = new Flows(graph, specs, findings);
        graph.all(ElementKind.COMMAND).forEach(command -> flows.emit(command, flows.emittedBy(command)));
        flows.emitFromSlices();
        graph.all(ElementKind.VIEW).forEach(view -> flows.feeds.put(view, flows.feeding(view)));
        flows.markExternal();
        return flows;
    }

    /** The events that a command makes, in the order of the board. */
    List<Node> emits(Node command) {
        return emits.getOrDefault(command, List.of());
    }

    /** The events that a view is made of. */
    List<Node> feeds(Node view) {
        return feeds.getOrDefault(view, List.of());
    }

    List<Node> makers(Node event) {
        return makers.getOrDefault(event, List.of());
    }

    /** The automations that send a command; drawn beside it if no arrow leads to it. */
    List<Node> automations(Node command) {
        List<Node> drawn = graph.sources(command, ElementKind.AUTOMATION);
        if (!drawn.isEmpty()) {
            return drawn;
        }
        List<Node> beside = new ArrayList<>();
        for (int slice : command.slices) {
            for (Node automation : graph.in(slice, ElementKind.AUTOMATION)) {
                boolean free = graph.targets(automation, ElementKind.COMMAND).isEmpty();
                if (free && graph.in(slice, ElementKind.COMMAND).size() == 1 && !beside.contains(automation)) {
                    beside.add(automation);
                }
            }
        }
        return beside;
    }

    /** What an automation looks at. */
    List<Node> inputs(Node automation, ElementKind kind) {
        return graph.sources(automation, kind);
    }

    /** Errors that are drawn beside a command. */
    List<Node> errors(Node command) {
        return graph.targets(command, ElementKind.ERROR);
    }

    List<Node> screens(Node command) {
        return graph.sources(command, ElementKind.SCREEN);
    }

    private void emit(Node command, List<Node> events) {
        emits.put(command, events);
        events.forEach(event -> makers.computeIfAbsent(event, e -> new ArrayList<>()).add(command));
    }

    private List<Node> emittedBy(Node command) {
        Set<Node> events = new LinkedHashSet<>(graph.targets(command, ElementKind.EVENT));
        for (SpecPlan spec : specs) {
            if (spec.when.size() == 1 && spec.when.get(0).node == command) {
                for (StepPlan step : spec.then(ElementKind.EVENT)) {
                    if (events.add(step.node)) {
                        findings.add(ImportCode.FLOW_INFERRED, spec.board.id(), "specification \"" + spec.board.title()
                                + "\" says that \"" + command.title + "\" leads to \"" + step.node.title + "\"");
                    }
                }
            }
        }
        return inOrder(events);
    }

    /** A board without arrows: events drawn beside a command that has none, if nobody else makes them. */
    private void emitFromSlices() {
        for (Node command : graph.all(ElementKind.COMMAND)) {
            if (!emits(command).isEmpty()) {
                continue;
            }
            Set<Node> beside = new LinkedHashSet<>();
            for (int slice : command.slices) {
                graph.in(slice, ElementKind.EVENT).stream()
                        .filter(event -> makers(event).isEmpty() && !event.external)
                        .forEach(beside::add);
            }
            if (!beside.isEmpty()) {
                emit(command, inOrder(beside));
                findings.add(ImportCode.FLOW_INFERRED, command.id, "\"" + command.title
                        + "\" has no arrow to an event: taken to lead to those drawn beside it");
            }
        }
    }

    private List<Node> feeding(Node view) {
        List<Node> arrows = graph.sources(view, ElementKind.EVENT);
        if (!arrows.isEmpty()) {
            return inOrder(new LinkedHashSet<>(arrows));
        }
        Set<Node> told = new LinkedHashSet<>();
        for (SpecPlan spec : specs) {
            if (spec.then.stream().anyMatch(step -> step.node == view)) {
                spec.given.stream().map(step -> step.node).filter(node -> node.is(ElementKind.EVENT)).forEach(told::add);
            }
        }
        if (told.isEmpty() && !graph.drawsFeeds() && !graph.isReached(view)) {
            for (int slice : view.slices) {
                told.addAll(graph.in(slice, ElementKind.EVENT));
            }
        }
        if (!told.isEmpty()) {
            findings.add(ImportCode.FLOW_INFERRED, view.id, "view \"" + view.title
                    + "\" has no arrow from an event: taken to be made of those in its slice and specifications");
        }
        return inOrder(told);
    }

    private List<Node> inOrder(Set<Node> nodes) {
        return nodes.stream().sorted(Node.ORDER).toList();
    }

    /** Nobody needs to make what nobody reads. */
    private boolean isRead(Node event) {
        return read.contains(event) || !graph.targets(event, ElementKind.AUTOMATION).isEmpty();
    }

    /** What no command makes but somebody reads comes from elsewhere; what a command makes is ours, whatever the board calls it. */
    private void markExternal() {
        feeds.values().forEach(read::addAll);
        specs.forEach(spec -> spec.given.forEach(step -> read.add(step.node)));
        for (Node event : graph.all(ElementKind.EVENT)) {
            boolean made = !makers(event).isEmpty();
            if (made && event.external) {
                findings.add(ImportCode.KIND_INFERRED, event.id, "event \"" + event.title
                        + "\" is marked external but a command of this board makes it: published to others");
            } else if (!made && !event.external && isRead(event)) {
                findings.add(ImportCode.EXTERNAL_INFERRED, event.id,
                        "event \"" + event.title + "\" is made by no command: taken as another system's");
            }
            event.published = made && event.external;
            event.external = !made && (event.external || isRead(event));
        }
        for (Node view : graph.all(ElementKind.VIEW)) {
            if (feeds(view).isEmpty()) {
                view.external = true;
                findings.add(ImportCode.EXTERNAL_INFERRED, view.id,
                        "view \"" + view.title + "\" is fed by no event: taken as another system's data");
            } else {
                view.external = false;
            }
        }
    }
}
