package dev.slicesmith.importer.miro;

import dev.slicesmith.importer.board.Board;
import dev.slicesmith.importer.board.BoardElement;
import dev.slicesmith.importer.board.BoardLink;
import dev.slicesmith.importer.board.BoardSlice;
import dev.slicesmith.importer.board.BoardSpec;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts a scene together as a board: kinds, arrows, slices, lanes and specifications. */
final class SceneBoard {

    private final Layout layout;
    private final Findings findings;
    private final Map<Item, Role> roles;

    private SceneBoard(Scene scene, Findings findings) {
        this.layout = new Layout(scene);
        this.findings = findings;
        this.roles = Roles.of(layout, findings);
    }

    static Board read(Scene scene, Findings findings) {
        return new SceneBoard(scene, findings).board();
    }

    private Board board() {
        SceneSpecs reader = new SceneSpecs(layout, roles, findings);
        List<SceneSpecs.Placed> specs = reader.read();
        List<Drawn> elements = new ArrayList<>();
        roles.forEach((item, role) -> {
            if (role.isElement() && !reader.used().contains(item)) {
                StickyText text = text(item, role);
                if (!text.name().isBlank() || role == Role.SCREEN || role == Role.AUTOMATION) {
                    elements.add(new Drawn(item, role, text));
                }
            }
        });
        List<Connections.Link> links = Connections.of(layout, elements, findings);
        List<Unit> units = Units.of(layout, elements, links, findings);
        Map<Unit, List<BoardSpec>> placed = place(specs, units);
        List<BoardSlice> slices = units.stream().map(unit -> slice(unit, links, placed.get(unit))).toList();
        return new Board(Optional.empty(), context(), Optional.empty(), slices, List.of(), List.of());
    }

    private StickyText text(Item item, Role role) {
        List<String> lines = item.lines();
        if (item.text().isBlank()) {
            lines = Roles.adopted(layout, item).map(Item::lines).orElseGet(() -> groupText(item));
        }
        if (role == Role.SCREEN && (item.is(Item.Type.IMAGE) || item.is(Item.Type.MOCKUP))) {
            String first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
            boolean file = first.toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g|gif|svg|webp)");
            return new StickyText(file ? "" : first, List.of(), "");
        }
        return StickyText.of(lines);
    }

    private List<String> groupText(Item item) {
        return layout.scene.groups().getOrDefault(item.id(), List.of()).stream()
                .map(layout::item)
                .filter(member -> member != null && member.is(Item.Type.TEXT))
                .min(Comparator.comparing((Item member) -> member.box().y()))
                .map(Item::lines)
                .orElse(List.of());
    }

    /** Under the slice that it lies below; at the first if it lies below none. */
    private static Map<Unit, List<BoardSpec>> place(List<SceneSpecs.Placed> specs, List<Unit> units) {
        Map<Unit, List<BoardSpec>> placed = new LinkedHashMap<>();
        units.forEach(unit -> placed.put(unit, new ArrayList<>()));
        for (SceneSpecs.Placed spec : specs) {
            units.stream()
                    .max(Comparator.comparing((Unit unit) -> spec.box().overlap(unit.box))
                            .thenComparing(unit -> -unit.box.distance(spec.box().x(), spec.box().y())))
                    .ifPresent(unit -> placed.get(unit).add(spec.spec()));
        }
        return placed;
    }

    private BoardSlice slice(Unit unit, List<Connections.Link> links, List<BoardSpec> specs) {
        List<BoardElement> elements = unit.elements.stream().map(element -> element(element, links)).toList();
        List<String> actors = unit.elements.stream()
                .filter(element -> element.is(ElementKind.SCREEN))
                .flatMap(element -> lane(element).stream())
                .distinct().toList();
        String title = unit.title.isBlank() && !unit.elements.isEmpty() ? unit.elements.get(0).text().name() : unit.title;
        return new BoardSlice(unit.id, title, "", "", "", "", List.of(), actors, elements, specs);
    }

    private BoardElement element(Drawn element, List<Connections.Link> links) {
        List<BoardLink> arrows = links.stream()
                .filter(link -> link.from() == element)
                .map(link -> new BoardLink(
                        link.to().item().id(), link.to().text().name(), Optional.of(link.to().kind()), true))
                .toList();
        StickyText text = BareValues.named(element, links, findings);
        Optional<String> lane = element.is(ElementKind.EVENT) ? lane(element) : Optional.empty();
        boolean foreign = element.role() == Role.FOREIGN_EVENT
                || lane.filter(name -> name.toLowerCase(Locale.ROOT).contains("extern")).isPresent();
        lane.ifPresent(name -> findings.add(ImportCode.LAYOUT_READ, element.item().id(),
                "\"" + element.text().name() + "\" lies in lane \"" + name + "\""));
        return new BoardElement(
                element.item().id(), element.kind(), text.name(), text.description(),
                foreign ? "" : lane.orElse(""), foreign, foreign ? lane.orElse("") : "", "", false, false,
                text.fields(), arrows, List.of());
    }

    /** The lane by its frame, else by a name sticky at the left of its row. */
    private Optional<String> lane(Drawn element) {
        Optional<String> framed = layout.frame(element.item(), Layout.Use.LANE).map(Item::text);
        return framed.or(() -> roles.entrySet().stream()
                        .filter(entry -> entry.getValue() == Role.NAME && entry.getKey().band() == Band.VIOLET)
                        .map(Map.Entry::getKey)
                        .filter(name -> name.box().x() < element.box().x() && layout.sameRow(name, element.item()))
                        .findFirst().map(Item::text))
                .filter(Words::namesLane);
    }

    /** A pink sticky at the left of everything, or the frame around it. */
    private String context() {
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue() == Role.NAME && entry.getKey().band() == Band.PINK)
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(item -> item.box().x()))
                .map(Item::text)
                .or(() -> layout.all(Layout.Use.OUTER).stream().map(Item::text).filter(Words::namesLane).findFirst())
                .orElse(layout.scene.name());
    }
}
