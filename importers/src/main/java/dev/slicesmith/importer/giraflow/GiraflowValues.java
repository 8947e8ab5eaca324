package dev.slicesmith.importer.giraflow;

import dev.slicesmith.importer.board.BoardField;
import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.importer.input.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Examples as fields, and data as values. Giraflow has no types: they come of the examples. */
final class GiraflowValues {

    private GiraflowValues() {}

    static BoardValue value(JsonNode node) {
        if (node.isArray()) {
            List<BoardValue> items = new ArrayList<>();
            node.forEach(item -> items.add(value(item)));
            return new BoardValue.Many(items);
        }
        return node.isObject() ? new BoardValue.Named(values(node)) : new BoardValue.Text(Json.text(node));
    }

    static Map<String, BoardValue> values(JsonNode object) {
        Map<String, BoardValue> values = new LinkedHashMap<>();
        object.properties().forEach(entry -> {
            if (!entry.getValue().isNull()) {
                values.put(entry.getKey(), value(entry.getValue()));
            }
        });
        return values;
    }

    /**
     * The fields of an element that the timeline shows several times: all that any of its examples has. What one of them
     * leaves out, or tells as null, may be absent.
     */
    static List<BoardField> fields(List<JsonNode> examples) {
        List<JsonNode> rows = rows(examples);
        Map<String, List<JsonNode>> byName = new LinkedHashMap<>();
        rows.forEach(row -> row.properties().forEach(entry ->
                byName.computeIfAbsent(entry.getKey(), name -> new ArrayList<>()).add(entry.getValue())));
        List<BoardField> fields = new ArrayList<>();
        byName.forEach((name, values) -> fields.add(field(name, values, values.size() < rows.size())));
        return fields;
    }

    /** All objects among examples, also those of lists. */
    static List<JsonNode> rows(List<JsonNode> examples) {
        List<JsonNode> rows = new ArrayList<>();
        for (JsonNode example : examples) {
            if (example.isObject()) {
                rows.add(example);
            } else if (example.isArray()) {
                example.forEach(row -> rows.addAll(row.isObject() ? List.of(row) : List.of()));
            }
        }
        return rows;
    }

    private static BoardField field(String name, List<JsonNode> values, boolean sometimes) {
        List<JsonNode> told = values.stream().filter(value -> !value.isNull()).toList();
        boolean list = told.stream().anyMatch(JsonNode::isArray);
        boolean custom = told.stream().anyMatch(value -> list ? value.path(0).isContainer() : value.isObject());
        boolean optional = sometimes || told.size() < values.size();
        BoardField bare = new BoardField(
                name, custom ? "Custom" : "", list, false, false, optional, "", Optional.empty(), List.of(), "");
        return told.stream().filter(value -> !value.isArray() || !value.isEmpty()).findFirst()
                .map(value -> bare.withExample(custom && list ? together(told) : value(value))).orElse(bare);
    }

    /** The elements of all lists, so that every part of them is known. */
    private static BoardValue together(List<JsonNode> lists) {
        List<BoardValue> items = new ArrayList<>();
        lists.forEach(list -> list.forEach(item -> items.add(value(item))));
        return new BoardValue.Many(items.subList(0, Math.min(items.size(), 50)));
    }
}
