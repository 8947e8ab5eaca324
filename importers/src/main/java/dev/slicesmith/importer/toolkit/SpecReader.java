package dev.slicesmith.importer.toolkit;

import dev.slicesmith.importer.board.BoardField;
import dev.slicesmith.importer.board.BoardSpec;
import dev.slicesmith.importer.board.BoardStep;
import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.input.Json;
import dev.slicesmith.importer.input.Markup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Specifications and their steps, with and without prefix, link, type and values. */
final class SpecReader {

    private static final Set<String> SPEC = Set.of(
            "id", "title", "name", "given", "when", "then", "comments", "notes", "linkedId", "sliceName", "vertical",
            "expectError", "errorDescription", "expectEmptyList", "examples", "chapter", "context", "type");
    private static final Set<String> STEP = Set.of(
            "id", "title", "type", "fields", "examples", "linkedId", "expectEmptyList", "description", "index",
            "specRow", "error", "comments", "previousNodeId");

    private final KeyAudit audit;
    private final ElementReader elements;

    SpecReader(KeyAudit audit, ElementReader elements) {
        this.audit = audit;
        this.elements = elements;
    }

    BoardSpec spec(JsonNode node) {
        audit.look("specification", node, SPEC);
        List<BoardStep> then = new ArrayList<>(steps(node, "then"));
        if (Json.flag(node, "expectError") && then.stream().noneMatch(SpecReader::isError)) {
            then.add(error(Markup.line(Json.text(node, "errorDescription"))));
        }
        return new BoardSpec(
                Json.text(node, "id"),
                Titles.clean(Json.said(node, "title").orElse(Json.text(node, "name"))),
                ElementReader.comments(node), steps(node, "given"), steps(node, "when"), then);
    }

    private static boolean isError(BoardStep step) {
        return step.kind().filter(ElementKind.ERROR::equals).isPresent();
    }

    private static BoardStep error(String message) {
        return new BoardStep(
                "", Optional.of(ElementKind.ERROR), false, "", "", Map.of(), List.of(), false, message);
    }

    private List<BoardStep> steps(JsonNode node, String key) {
        List<BoardStep> steps = new ArrayList<>();
        for (JsonNode step : Json.list(node, key)) {
            if (step.isObject()) {
                steps.add(step(step));
            } else {
                steps.add(new BoardStep(
                        "", Optional.empty(), false, Titles.clean(Json.text(step)), "", Map.of(), List.of(), false, ""));
            }
        }
        return steps;
    }

    private BoardStep step(JsonNode node) {
        audit.look("step", node, STEP);
        String type = Json.text(node, "type").toUpperCase(Locale.ROOT);
        Map<String, BoardValue> values = new LinkedHashMap<>();
        List<BoardField> fields = elements.fields(node, "fields");
        for (BoardField field : fields) {
            field.example().filter(example -> !example.isBlank())
                    .ifPresent(example -> values.put(field.name(), example));
        }
        List<Map<String, BoardValue>> rows = Json.objects(node, "examples").stream()
                .map(ValueReader::named)
                .filter(row -> !row.isEmpty())
                .toList();
        String description = Json.said(node, "description")
                .or(() -> Json.said(node, "error"))
                .orElseGet(() -> String.join("\n", ElementReader.comments(node)));
        return new BoardStep(
                Json.text(node, "id"), ElementReader.kind(type), type.contains("QUERY"),
                Titles.clean(Json.text(node, "title")), Json.text(node, "linkedId"), values, rows,
                Json.flag(node, "expectEmptyList"), Markup.block(description), fields);
    }
}
