package dev.slicesmith.importer.toolkit;

import dev.slicesmith.importer.board.BoardElement;
import dev.slicesmith.importer.board.BoardField;
import dev.slicesmith.importer.board.BoardLink;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.input.Json;
import dev.slicesmith.importer.input.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Elements and their fields. */
final class ElementReader {

    private static final Set<String> ELEMENT = Set.of(
            "id", "title", "type", "fields", "dependencies", "description", "aggregate", "aggregateDependencies",
            "slice", "modelContext", "context", "elementContext", "triggers", "listElement", "todoList", "service",
            "comments", "lane", "linkedId", "elementCopy", "notes", "sliceName", "index");
    private static final Set<String> FIELD = Set.of(
            "name", "type", "cardinality", "idAttribute", "generated", "optional", "mapping", "example", "subfields",
            "schema", "technicalAttribute");

    private final KeyAudit audit;

    ElementReader(KeyAudit audit) {
        this.audit = audit;
    }

    BoardElement element(JsonNode node, ElementKind kind) {
        audit.look(kind.word(), node, ELEMENT);
        List<BoardLink> links = new ArrayList<>();
        for (JsonNode link : Json.objects(node, "dependencies")) {
            boolean outbound = Json.text(link, "type").equalsIgnoreCase("OUTBOUND");
            links.add(new BoardLink(
                    Json.text(link, "id"), Titles.clean(Json.text(link, "title")),
                    kind(Json.text(link, "elementType")), outbound));
        }
        for (JsonNode trigger : Json.objects(node, "triggers")) {
            links.add(new BoardLink(
                    Json.text(trigger, "id"), Titles.clean(Json.text(trigger, "title")),
                    Optional.of(ElementKind.EVENT), false));
        }
        String aggregate = Markup.line(Json.text(node, "aggregate"));
        return new BoardElement(
                Json.text(node, "id"), kind, Titles.clean(Json.text(node, "title")),
                Markup.block(Json.text(node, "description")),
                aggregate.equalsIgnoreCase("default") ? "" : aggregate,
                external(node), Markup.line(Json.text(node, "service")),
                Markup.line(Json.text(node, "modelContext")),
                Json.flag(node, "listElement"), Json.flag(node, "todoList"),
                fields(node, "fields"), links, comments(node));
    }

    private static boolean external(JsonNode node) {
        return Json.text(node, "context").equalsIgnoreCase("EXTERNAL")
                || Json.text(node, "elementContext").equalsIgnoreCase("EXTERNAL");
    }

    /** Comments as objects with a description, or as texts; notes likewise. Template texts say nothing. */
    static List<String> comments(JsonNode node) {
        List<String> texts = new ArrayList<>();
        for (String key : List.of("comments", "notes")) {
            for (JsonNode comment : Json.list(node, key)) {
                String text = Markup.block(comment.isObject()
                        ? Json.said(comment, "description").orElse(Json.text(comment, "text"))
                        : Json.text(comment));
                if (!text.isBlank() && !Set.of("comment", "foo", "happy flow").contains(text.toLowerCase(Locale.ROOT))
                        && !texts.contains(text)) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    List<BoardField> fields(JsonNode node, String key) {
        List<BoardField> fields = new ArrayList<>();
        JsonNode written = node.get(key);
        if (written != null && written.isObject() && !written.has("name")) {
            written.properties().forEach(entry -> fields.add(fieldOfMap(entry.getKey(), entry.getValue())));
            return fields;
        }
        for (JsonNode field : Json.objects(node, key)) {
            audit.look("field", field, FIELD);
            String name = Markup.line(Json.text(field, "name"));
            if (!name.isEmpty()) {
                fields.add(field(field, name));
            }
        }
        return fields;
    }

    /** Agents write fields as a map, from name to an example or to a description of the field. */
    private BoardField fieldOfMap(String name, JsonNode value) {
        if (value.isObject() && value.has("type")) {
            return field(value, Markup.line(name));
        }
        BoardField field = BoardField.of(Markup.line(name), "");
        return ValueReader.said(value).map(field::withExample).orElse(field);
    }

    private BoardField field(JsonNode node, String name) {
        return new BoardField(
                name, Json.text(node, "type").strip(),
                Json.text(node, "cardinality").equalsIgnoreCase("List"),
                Json.flag(node, "idAttribute"), Json.flag(node, "generated"), Json.flag(node, "optional"),
                Markup.line(Json.text(node, "mapping")), ValueReader.said(node.get("example")),
                fields(node, "subfields"), Json.text(node, "schema").strip());
    }

    /** What a word such as {@code SPEC_EVENT}, {@code READMODEL} or {@code HTML_SCREEN} stands for. */
    static Optional<ElementKind> kind(String word) {
        String plain = word.strip().toUpperCase(Locale.ROOT).replace("SPEC_", "").replace("-", "").replace(" ", "");
        return switch (plain) {
            case "COMMAND" -> Optional.of(ElementKind.COMMAND);
            case "EVENT", "DOMAINEVENT" -> Optional.of(ElementKind.EVENT);
            case "READMODEL", "READ_MODEL", "VIEW" -> Optional.of(ElementKind.VIEW);
            case "SCREEN", "HTML_SCREEN", "UI" -> Optional.of(ElementKind.SCREEN);
            case "AUTOMATION", "PROCESSOR", "TRANSLATION" -> Optional.of(ElementKind.AUTOMATION);
            case "ERROR", "EXCEPTION" -> Optional.of(ElementKind.ERROR);
            default -> Optional.empty();
        };
    }
}
