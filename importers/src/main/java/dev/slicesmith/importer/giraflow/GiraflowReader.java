package dev.slicesmith.importer.giraflow;

import dev.slicesmith.importer.board.Board;
import dev.slicesmith.importer.board.BoardElement;
import dev.slicesmith.importer.board.BoardField;
import dev.slicesmith.importer.board.BoardLink;
import dev.slicesmith.importer.board.BoardSlice;
import dev.slicesmith.importer.board.BoardSpec;
import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.input.Json;
import dev.slicesmith.importer.input.Markup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads a giraflow timeline: each command with its events and actors is a slice, and each state. */
public final class GiraflowReader {

    private static final Pattern AUTOMATIC = Pattern.compile("(?i).*(automation|processor|policy|robot|system|job).*");
    private static final Pattern TICK = Pattern.compile("-\\d+$");

    private final List<JsonNode> timeline;
    private final Map<String, List<BoardSpec>> specs = new LinkedHashMap<>();
    private final Map<String, BoardSlice> slices = new LinkedHashMap<>();

    private GiraflowReader(JsonNode root) {
        this.timeline = Json.objects(root, "timeline").stream()
                .sorted(Comparator.comparing((JsonNode item) -> Json.number(item, "tick").orElse(0.0)))
                .toList();
        for (JsonNode owner : Json.objects(root, "specifications")) {
            String name = Json.text(owner, "name");
            ElementKind kind = Json.text(owner, "type").equals("state") ? ElementKind.VIEW : ElementKind.COMMAND;
            specs.computeIfAbsent(name, key -> new ArrayList<>()).addAll(GiraflowSpecs.of(owner, name, kind));
        }
    }

    /** Reads the whole document. */
    public static Board read(JsonNode root) {
        GiraflowReader reader = new GiraflowReader(root);
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
                    slices.putIfAbsent("event " + name, slice(name, List.of(), List.of(event(item)), List.of()));
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

    private BoardSlice command(JsonNode item, String name) {
        List<BoardElement> elements = new ArrayList<>();
        List<BoardLink> made = new ArrayList<>();
        for (JsonNode event : items("event")) {
            if (producer(event).filter(name::equals).isPresent()) {
                elements.add(event(event));
                made.add(link(ElementKind.EVENT, Json.text(event, "name"), true));
            }
        }
        elements.add(element(item, ElementKind.COMMAND, name, made));
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
        List<BoardSpec> all = new ArrayList<>(specs.getOrDefault(name, List.of()));
        all.addAll(GiraflowSpecs.of(item, name, ElementKind.COMMAND));
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
        for (JsonNode source : Json.list(item, "sourcedFrom")) {
            String event = source.isObject() ? Json.text(source, "name") : Json.text(source);
            sources.add(link(ElementKind.EVENT, TICK.matcher(event).replaceFirst(""), false));
        }
        List<BoardSpec> all = new ArrayList<>(specs.getOrDefault(name, List.of()));
        all.addAll(GiraflowSpecs.of(item, name, ElementKind.VIEW));
        return slice(name, List.of(), List.of(withRows(element(item, ElementKind.VIEW, name, sources), all)), all);
    }

    /** A state without an example has the fields of the rows that its scenarios expect. */
    private static BoardElement withRows(BoardElement view, List<BoardSpec> specs) {
        if (!view.fields().isEmpty()) {
            return view;
        }
        List<BoardField> fields = new ArrayList<>();
        specs.stream().flatMap(spec -> spec.then().stream()).flatMap(step -> step.rows().stream()).findFirst()
                .ifPresent(row -> row.forEach((name, value) -> fields.add(new BoardField(
                        name, "", value instanceof BoardValue.Many, false, false, false, "", Optional.empty(),
                        List.of(), ""))));
        boolean words = fields.stream().allMatch(field -> field.name().matches("[\\p{L}_][\\p{L}\\p{N}_]*"));
        return new BoardElement(
                view.id(), view.kind(), view.title(), view.description(), "", view.external(), view.system(), "",
                view.list() || words && !fields.isEmpty(), false, words ? fields : List.of(), view.links(),
                view.comments());
    }

    private static BoardElement event(JsonNode item) {
        return element(item, ElementKind.EVENT, Json.text(item, "name"), List.of());
    }

    private static BoardElement element(JsonNode item, ElementKind kind, String name, List<BoardLink> links) {
        Optional<String> system = Json.said(item, "system").or(() -> Json.said(item, "externalSource"));
        List<String> notes = Json.objects(item, "attachments").stream()
                .filter(note -> Json.text(note, "type").equals("note"))
                .map(note -> Markup.block(Json.text(note, "content")))
                .toList();
        boolean rows = item.path("example").isArray();
        return new BoardElement(
                kind.word() + " " + name, kind, name, Markup.block(Json.text(item, "description")), "",
                system.isPresent(), system.orElse(""), "", rows, false,
                GiraflowValues.fields(item.get("example")), links, notes);
    }

    private static BoardLink link(ElementKind kind, String name, boolean outbound) {
        return new BoardLink(kind.word() + " " + name, name, Optional.of(kind), outbound);
    }

    private static BoardSlice slice(
            String name, List<String> actors, List<BoardElement> elements, List<BoardSpec> specs) {
        return new BoardSlice("", name, "", "", "", "", List.of(), actors, elements, specs);
    }
}
