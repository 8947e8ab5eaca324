package dev.slicesmith.importer.giraflow;

import dev.slicesmith.importer.board.Board;
import dev.slicesmith.importer.board.BoardElement;
import dev.slicesmith.importer.board.BoardField;
import dev.slicesmith.importer.board.BoardLink;
import dev.slicesmith.importer.board.BoardSlice;
import dev.slicesmith.importer.board.BoardSpec;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.importer.input.Json;
import dev.slicesmith.importer.input.Markup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads a giraflow timeline: each command with its events and actors is a slice, and each state. */
public final class GiraflowReader {

    private static final Pattern AUTOMATIC = Pattern.compile("(?i).*(automation|processor|policy|robot|system|job).*");
    private static final Pattern TICK = Pattern.compile("-\\d+$");

    private final Findings findings;
    private final List<JsonNode> timeline;
    private final Map<String, List<JsonNode>> specs = new LinkedHashMap<>();
    private final Map<String, BoardSlice> slices = new LinkedHashMap<>();

    private GiraflowReader(JsonNode root, Findings findings) {
        this.findings = findings;
        this.timeline = Json.objects(root, "timeline").stream()
                .sorted(Comparator.comparing((JsonNode item) -> Json.number(item, "tick").orElse(0.0)))
                .toList();
        for (JsonNode owner : Json.objects(root, "specifications")) {
            specs.computeIfAbsent(Json.text(owner, "name"), key -> new ArrayList<>()).add(owner);
        }
    }

    /** Reads the whole document. */
    public static Board read(JsonNode root, Findings findings) {
        GiraflowReader reader = new GiraflowReader(root, findings);
        reader.timeline.forEach(reader::take);
        return new Board(
                Optional.empty(), Markup.line(Json.text(root, "name")), Optional.empty(),
                new ArrayList<>(reader.slices.values()), List.of(), List.of());
    }

    private void take(JsonNode item) {
        String name = Json.text(item, "name");
        switch (Json.text(item, "type")) {
            case "command" -> slices.putIfAbsent("command " + name, command(item, name));
            case "state" -> slices.putIfAbsent("state " + name, state(item, name));
            case "event" -> {
                if (producer(item).isEmpty()) {
                    slices.putIfAbsent("event " + name, slice(name, List.of(), List.of(event(name)), List.of()));
                }
            }
            default -> {
                // Actors belong to the commands that they send.
            }
        }
    }

    private static Optional<String> producer(JsonNode event) {
        return Json.said(event, "producedBy").map(id -> TICK.matcher(id).replaceFirst(""));
    }

    private List<JsonNode> items(String type) {
        return timeline.stream().filter(item -> Json.text(item, "type").equals(type)).toList();
    }

    private List<JsonNode> items(String type, String name) {
        return items(type).stream().filter(item -> Json.text(item, "name").equals(name)).toList();
    }

    private static List<JsonNode> examples(List<JsonNode> items) {
        return items.stream().map(item -> item.path("example")).filter(JsonNode::isContainer).toList();
    }

    /** All that tells scenarios of an element. */
    private List<JsonNode> owners(String type, String name) {
        return Stream.concat(specs.getOrDefault(name, List.of()).stream(), items(type, name).stream()).toList();
    }

    private BoardSlice command(JsonNode item, String name) {
        List<BoardElement> elements = new ArrayList<>();
        List<BoardLink> made = new ArrayList<>();
        for (JsonNode event : items("event")) {
            String title = Json.text(event, "name");
            boolean drawn = made.stream().anyMatch(link -> link.title().equals(title));
            if (!drawn && producer(event).filter(name::equals).isPresent()) {
                elements.add(event(title));
                made.add(link(ElementKind.EVENT, title, true));
            }
        }
        List<BoardField> fields = GiraflowValues.fields(examples(items("command", name)));
        elements.add(element(item, ElementKind.COMMAND, fields, false, made));
        List<String> actors = new ArrayList<>();
        for (JsonNode actor : items("actor")) {
            if (sends(actor, name)) {
                boolean automatic = AUTOMATIC.matcher(Json.text(actor, "name")).matches();
                elements.add(actor(actor, name, automatic));
                String role = Json.said(actor, "role").orElse(Json.text(actor, "name"));
                if (!automatic && !actors.contains(role)) {
                    actors.add(role);
                }
            }
        }
        List<BoardSpec> all = owners("command", name).stream()
                .flatMap(owner -> GiraflowSpecs.ofCommand(owner, name).stream()).toList();
        return slice(name, actors, elements, all);
    }

    private static boolean sends(JsonNode actor, String command) {
        return Json.said(actor, "sendsCommand").map(id -> TICK.matcher(id).replaceFirst("")).filter(command::equals)
                .isPresent();
    }

    private static BoardElement actor(JsonNode actor, String command, boolean automatic) {
        List<BoardLink> links = new ArrayList<>(List.of(link(ElementKind.COMMAND, command, true)));
        Json.said(actor, "readsView").map(id -> TICK.matcher(id).replaceFirst(""))
                .ifPresent(view -> links.add(link(ElementKind.VIEW, view, false)));
        ElementKind kind = automatic ? ElementKind.AUTOMATION : ElementKind.SCREEN;
        return BoardElement.of(
                "actor " + Json.text(actor, "tick"), kind, automatic ? Json.text(actor, "name") : "screen", List.of(),
                links);
    }

    private BoardSlice state(JsonNode item, String name) {
        List<BoardLink> sources = new ArrayList<>();
        List<JsonNode> data = new ArrayList<>();
        for (JsonNode source : Json.list(item, "sourcedFrom")) {
            String written = source.isObject() ? Json.text(source, "name") : Json.text(source);
            String event = TICK.matcher(written).replaceFirst("");
            sources.add(link(ElementKind.EVENT, event, false));
            data.addAll(examples(items("event", event)));
        }
        List<JsonNode> owners = owners("state", name);
        owners.forEach(owner -> data.addAll(GiraflowSpecs.given(owner)));
        List<JsonNode> expected = owners.stream().flatMap(owner -> GiraflowSpecs.expected(owner).stream()).toList();
        StateShape shape = StateShape.of(examples(items("state", name)), expected, data);
        List<BoardSpec> all = owners.stream()
                .flatMap(owner -> GiraflowSpecs.ofState(owner, name, shape).stream()).toList();
        BoardElement view = element(item, ElementKind.VIEW, shown(name, shape, expected, data), shape.isList(), sources);
        return slice(name, List.of(), List.of(view), all);
    }

    /** Examples are no promise: what no event tells and no scenario expects may be absent. */
    private List<BoardField> shown(String state, StateShape shape, List<JsonNode> expected, List<JsonNode> data) {
        Set<String> known = new HashSet<>();
        data.forEach(event -> known.addAll(event.propertyNames()));
        expected.forEach(rows -> shape.rows(rows).forEach(row -> known.addAll(row.keySet())));
        List<BoardField> fields = new ArrayList<>();
        for (BoardField field : shape.fields()) {
            boolean shown = field.optional() || field.list() || known.contains(field.name());
            if (!shown) {
                findings.add(ImportCode.TYPE_INFERRED, "\"" + field.name() + "\" of state \"" + state
                        + "\" stands in examples only: no event tells it and no scenario expects it, so it may be absent");
            }
            fields.add(shown ? field : new BoardField(
                    field.name(), field.type(), false, field.id(), false, true, field.mapping(), field.example(),
                    field.subfields(), field.schema()));
        }
        return fields;
    }

    private BoardElement event(String name) {
        List<JsonNode> drawn = items("event", name);
        return element(drawn.get(0), ElementKind.EVENT, GiraflowValues.fields(examples(drawn)), false, List.of());
    }

    private static BoardElement element(
            JsonNode item, ElementKind kind, List<BoardField> fields, boolean list, List<BoardLink> links) {
        String name = Json.text(item, "name");
        Optional<String> system = Json.said(item, "system").or(() -> Json.said(item, "externalSource"));
        List<String> notes = Json.objects(item, "attachments").stream()
                .filter(note -> Json.text(note, "type").equals("note"))
                .map(note -> Markup.block(Json.text(note, "content")))
                .toList();
        return new BoardElement(
                kind.word() + " " + name, kind, name, Markup.block(Json.text(item, "description")), "",
                system.isPresent(), system.orElse(""), "", list, false, fields, links, notes);
    }

    private static BoardLink link(ElementKind kind, String name, boolean outbound) {
        return new BoardLink(kind.word() + " " + name, name, Optional.of(kind), outbound);
    }

    private static BoardSlice slice(
            String name, List<String> actors, List<BoardElement> elements, List<BoardSpec> specs) {
        return new BoardSlice("", name, "", "", "", "", List.of(), actors, elements, specs);
    }
}
