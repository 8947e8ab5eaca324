package dev.slicesmith.importer.toolkit;

import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.importer.input.Json;
import dev.slicesmith.importer.input.Markup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Examples as text, number, truth value, object or list. */
final class ValueReader {

    private ValueReader() {}

    /** The value, unless it says nothing. */
    static Optional<BoardValue> said(JsonNode node) {
        return node == null || node.isNull() ? Optional.empty() : Optional.of(value(node)).filter(v -> !v.isBlank());
    }

    static BoardValue value(JsonNode node) {
        if (node.isArray()) {
            List<BoardValue> items = new ArrayList<>();
            node.forEach(item -> items.add(value(item)));
            return new BoardValue.Many(items);
        }
        if (node.isObject()) {
            return new BoardValue.Named(named(node));
        }
        return new BoardValue.Text(node.isString() ? Markup.block(node.asString()) : Json.text(node));
    }

    static Map<String, BoardValue> named(JsonNode object) {
        Map<String, BoardValue> values = new LinkedHashMap<>();
        object.properties().forEach(entry -> said(entry.getValue())
                .ifPresent(value -> values.put(Markup.line(entry.getKey()), value)));
        return values;
    }
}
