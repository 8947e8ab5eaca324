package dev.slicesmith.importer.miro;

import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a board into slices: by frames where there are any, else around each command (with its events and what sends it)
 * and each view (with its screens), as events are drawn in zigzag and columns overlap.
 */
final class Units {

    private final Layout layout;
    private final List<Drawn> elements;
    private final List<Connections.Link> links;
    private final Findings findings;
    private final Set<Drawn> placed = new HashSet<>();
    private final List<Unit> units = new ArrayList<>();

    private Units(Layout layout, List<Drawn> elements, List<Connections.Link> links, Findings findings) {
        this.layout = layout;
        this.elements = elements;
        this.links = links;
        this.findings = findings;
    }

    /** The slices in the order of the timeline: by bands from above, then from the left. */
    static List<Unit> of(Layout layout, List<Drawn> elements, List<Connections.Link> links, Findings findings) {
        Units units = new Units(layout, elements, links, findings);
        units.byFrames();
        units.byArrows();
        units.leftOver();
        return units.ordered();
    }

    private void byFrames() {
        Map<Item, Unit> byFrame = new LinkedHashMap<>();
        for (Item frame : layout.all(Layout.Use.SLICE)) {
            byFrame.put(frame, new Unit(frame.id(), Words.withoutPrefix(frame.text()), frame.box()));
        }
        for (Drawn element : sorted(elements)) {
            Optional<Unit> unit = layout.frame(element.item(), Layout.Use.SLICE).map(byFrame::get);
            unit.ifPresent(some -> {
                some.elements.add(element);
                placed.add(element);
            });
        }
        for (Map.Entry<Item, Unit> entry : byFrame.entrySet()) {
            boolean titled = Words.SLICE.matcher(entry.getKey().text()).matches();
            if (titled || !entry.getValue().elements.isEmpty()) {
                units.add(entry.getValue());
            }
        }
    }

    private static List<Drawn> sorted(List<Drawn> elements) {
        return elements.stream()
                .sorted(Comparator.comparing((Drawn element) -> element.box().x()).thenComparing(e -> e.box().y()))
                .toList();
    }

    private void byArrows() {
        for (Drawn main : sorted(elements)) {
            if (placed.contains(main) || !main.is(ElementKind.COMMAND) && !main.is(ElementKind.VIEW)) {
                continue;
            }
            Unit unit = start(main);
            if (main.is(ElementKind.COMMAND)) {
                take(unit, Connections.targets(links, main, ElementKind.EVENT));
                take(unit, Connections.sources(links, main, ElementKind.AUTOMATION));
                take(unit, Connections.sources(links, main, ElementKind.SCREEN));
                besides(unit, main);
            } else {
                take(unit, Connections.targets(links, main, ElementKind.SCREEN).stream()
                        .filter(screen -> Connections.targets(links, screen, ElementKind.COMMAND).isEmpty()).toList());
            }
        }
    }

    private Unit start(Drawn main) {
        Unit unit = new Unit(main.item().id(), main.text().name(), main.box());
        unit.elements.add(main);
        placed.add(main);
        units.add(unit);
        return unit;
    }

    private void take(Unit unit, List<Drawn> more) {
        for (Drawn element : more) {
            if (placed.add(element)) {
                unit.elements.add(element);
            }
        }
    }

    /** Without an arrow, the next event to the right and below is the one that a command leads to. */
    private void besides(Unit unit, Drawn command) {
        if (!Connections.targets(links, command, ElementKind.EVENT).isEmpty()) {
            return;
        }
        Optional<Drawn> next = elements.stream()
                .filter(event -> event.role() == Role.EVENT && !placed.contains(event))
                .filter(event -> Connections.sources(links, event, ElementKind.COMMAND).isEmpty())
                .filter(event -> event.box().y() > command.box().y())
                .filter(event -> event.box().x() - command.box().x() > -.5 * layout.width
                        && event.box().x() - command.box().x() < 2.5 * layout.width)
                .min(Comparator.comparing(event -> Math.abs(event.box().x() - command.box().x())));
        next.ifPresent(event -> {
            take(unit, List.of(event));
            findings.add(ImportCode.FLOW_INFERRED, command.item().id(), "\"" + command.text().name()
                    + "\" has no arrow to an event: taken to lead to \"" + event.text().name() + "\", the next one below");
        });
    }

    /** Events in a lane belong to the story; what lies apart and is not connected is left over from a workshop. */
    private void leftOver() {
        List<Drawn> rest = sorted(elements).stream().filter(element -> !placed.contains(element)).toList();
        List<Drawn> known = new ArrayList<>(placed);
        for (Drawn element : rest) {
            boolean connected = links.stream().anyMatch(link -> link.from() == element || link.to() == element);
            boolean lane = layout.frame(element.item(), Layout.Use.LANE).isPresent();
            if (element.is(ElementKind.EVENT) && (connected || lane || known.isEmpty() || inRow(element, known))) {
                start(element);
            } else if (connected) {
                home(element).ifPresent(unit -> take(unit, List.of(element)));
            } else {
                findings.add(ImportCode.ITEM_UNPLACED, element.item().id(), element.kind().word() + " \""
                        + element.text().name() + "\" lies in no slice and is not connected: left out");
            }
        }
    }

    /** Or in a row of its own that other events share, such as a second lane. */
    private boolean inRow(Drawn element, List<Drawn> known) {
        boolean row = known.stream().anyMatch(other -> layout.sameRow(element.item(), other.item()))
                || elements.stream().anyMatch(other -> other != element && other.is(ElementKind.EVENT)
                        && layout.sameRow(element.item(), other.item()));
        double left = known.stream().mapToDouble(other -> other.box().left()).min().orElse(0);
        double right = known.stream().mapToDouble(other -> other.box().right()).max().orElse(0);
        double reach = 5 * layout.width;
        return row && element.box().x() > left - reach && element.box().x() < right + reach;
    }

    private Optional<Unit> home(Drawn element) {
        return units.stream()
                .filter(unit -> links.stream().anyMatch(link -> link.from() == element && unit.elements.contains(link.to())
                        || link.to() == element && unit.elements.contains(link.from())))
                .findFirst();
    }

    private List<Unit> ordered() {
        List<Unit> byTop = units.stream().sorted(Comparator.comparing(unit -> unit.box.top())).toList();
        List<Unit> ordered = new ArrayList<>();
        List<Unit> band = new ArrayList<>();
        double bottom = Double.NEGATIVE_INFINITY;
        for (Unit unit : byTop) {
            if (!band.isEmpty() && unit.box.top() > bottom + 3 * layout.height) {
                ordered.addAll(fromLeft(band));
                band.clear();
            }
            band.add(unit);
            bottom = Math.max(bottom, unit.box.bottom());
        }
        ordered.addAll(fromLeft(band));
        return ordered;
    }

    private static List<Unit> fromLeft(List<Unit> band) {
        return band.stream()
                .sorted(Comparator.comparing((Unit unit) -> unit.box.x()).thenComparing(unit -> unit.box.y()))
                .toList();
    }
}
