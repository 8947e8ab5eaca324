package dev.slicesmith.importer.giraflow;

import dev.slicesmith.importer.board.BoardField;
import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.importer.input.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * How the examples of a state are rows: an object is one row, a list of objects several. In a dictionary, whose keys are
 * data ({@code {"550e8400-…": 50}}), each entry is a row; what its key and value are called is told by the event that has
 * the same values.
 */
final class StateShape {

    private final boolean dictionary;
    private final String key;
    private final String value;
    private final List<JsonNode> examples;

    private StateShape(boolean dictionary, String key, String value, List<JsonNode> examples) {
        this.dictionary = dictionary;
        this.key = key;
        this.value = value;
        this.examples = examples;
    }

    /**
     * Looks at all examples of a state.
     *
     * @param examples of the timeline
     * @param expected of its scenarios
     * @param events data of events that the state is made of
     */
    static StateShape of(List<JsonNode> examples, List<JsonNode> expected, List<JsonNode> events) {
        List<JsonNode> all = Stream.concat(examples.stream(), expected.stream()).filter(JsonNode::isObject).toList();
        boolean dictionary = all.stream().anyMatch(StateShape::isDictionary);
        if (!dictionary) {
            return new StateShape(false, "", "", GiraflowValues.rows(examples).isEmpty() ? expected : examples);
        }
        String key = "key";
        String value = "value";
        for (JsonNode map : all) {
            for (Map.Entry<String, JsonNode> entry : map.properties()) {
                for (JsonNode event : events) {
                    key = named(event, entry.getKey()).filter(name -> true).orElse(key);
                    boolean here = named(event, entry.getKey()).isPresent();
                    value = here ? named(event, Json.text(entry.getValue())).orElse(value) : value;
                }
            }
        }
        return new StateShape(true, key, value, all);
    }

    /** Whether the keys are data. */
    private static boolean isDictionary(JsonNode row) {
        return row.propertyStream().anyMatch(entry -> !entry.getKey().matches("[\\p{L}_][\\p{L}\\p{N}_]*"));
    }

    private static Optional<String> named(JsonNode event, String text) {
        return text.isEmpty() ? Optional.empty() : event.propertyStream()
                .filter(field -> Json.text(field.getValue()).equals(text))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether it has many rows. */
    boolean isList() {
        return dictionary || examples.stream().anyMatch(JsonNode::isArray);
    }

    List<BoardField> fields() {
        if (!dictionary) {
            return GiraflowValues.fields(examples);
        }
        List<BoardField> fields = new ArrayList<>();
        Map<String, BoardValue> row = examples.stream().flatMap(map -> rows(map).stream()).findFirst().orElse(Map.of());
        row.forEach((name, told) -> fields.add(new BoardField(
                name, told instanceof BoardValue.Text ? "" : "Custom", told instanceof BoardValue.Many,
                name.equals(key), false, false, "", Optional.of(told), List.of(), "")));
        return fields;
    }

    /** What is expected or given, as rows. */
    List<Map<String, BoardValue>> rows(JsonNode told) {
        List<Map<String, BoardValue>> rows = new ArrayList<>();
        if (dictionary && told.isObject()) {
            told.properties().forEach(entry -> rows.add(row(entry.getKey(), entry.getValue())));
        } else {
            GiraflowValues.rows(List.of(told)).forEach(row -> rows.add(GiraflowValues.values(row)));
        }
        return rows;
    }

    private Map<String, BoardValue> row(String id, JsonNode told) {
        Map<String, BoardValue> row = new LinkedHashMap<>();
        row.put(key, new BoardValue.Text(id));
        if (told.isObject()) {
            GiraflowValues.values(told).forEach(row::putIfAbsent);
        } else {
            row.putIfAbsent(value, GiraflowValues.value(told));
        }
        return row;
    }

    /** Whether nothing is there: no rows, or a row in which lists are empty, numbers zero and nothing else is told. */
    boolean isEmpty(JsonNode told) {
        if (told.isMissingNode() || told.isNull() || told.isContainer() && told.isEmpty()) {
            return true;
        }
        return told.isObject() && !dictionary && told.valueStream().allMatch(value -> value.isNull()
                || value.isArray() && value.isEmpty() || value.isNumber() && value.asDouble() == 0
                || value.isBoolean() && !value.asBoolean());
    }
}
