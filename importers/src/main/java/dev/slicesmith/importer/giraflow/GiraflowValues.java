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

    /** The fields of an example; of several rows, those of the first. */
    static List<BoardField> fields(JsonNode example) {
        List<BoardField> fields = new ArrayList<>();
        JsonNode row = example != null && example.isArray() ? example.path(0) : example;
        if (row != null && row.isObject() && !isDictionary(row)) {
            row.properties().forEach(entry -> fields.add(field(entry.getKey(), entry.getValue())));
        }
        return fields;
    }

    /** Whether the keys are data, as in {@code {"550e8400-…": 50}}. */
    private static boolean isDictionary(JsonNode row) {
        return row.propertyStream().anyMatch(entry -> !entry.getKey().matches("[\\p{L}_][\\p{L}\\p{N}_]*"));
    }

    private static BoardField field(String name, JsonNode value) {
        boolean list = value.isArray();
        boolean custom = list ? value.path(0).isContainer() : value.isObject();
        BoardField bare = new BoardField(
                name, custom ? "Custom" : "", list, false, false, value.isNull(), "", Optional.empty(),
                List.of(), "");
        return value.isNull() || list && value.isEmpty() ? bare : bare.withExample(value(value));
    }
}
