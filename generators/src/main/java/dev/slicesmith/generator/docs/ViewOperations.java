package dev.slicesmith.generator.docs;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.View;
import dev.slicesmith.model.index.ModelIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asking views. */
final class ViewOperations {

    private final ModelIndex index;

    ViewOperations(ModelIndex index) {
        this.index = index;
    }

    /** The parts of the key as they stand in a path: {@code /{order}/{line}}. */
    static String keyPath(View view) {
        return view.key().stream().map(field -> "/{" + field.name().java() + "}").collect(Collectors.joining());
    }

    Map<String, Object> page(View view) {
        Map<String, Object> operation = begin(view, "list" + view.name().java());
        List<Map<String, Object>> parameters = new ArrayList<>();
        parameters.add(parameter("limit", "query", "How many rows at most, up to 1000.", number(100)));
        parameters.add(parameter("offset", "query", "How many rows to pass over.", number(0)));
        parameters.add(parameter("order", "query", "Columns to order by, a minus before one for descending.",
                Map.of("type", "string")));
        List<String> queries = index.homes().slicesOf(view).stream().flatMap(slice -> slice.queries().stream())
                .map(query -> query.name().text()).distinct().toList();
        if (!queries.isEmpty()) {
            parameters.add(parameter("query", "query", "A query by its name, with its own parameters.",
                    Map.of("enum", queries)));
        }
        operation.put("parameters", parameters);
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", row(view.fields()));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", Map.of("rows", list));
        operation.put("responses", answers("200", Answers.json("Rows", schema), "400", Answers.shared("BadRequest")));
        return operation;
    }

    Map<String, Object> row(View view) {
        Map<String, Object> operation = begin(view, "get" + view.name().java());
        List<Map<String, Object>> parameters = new ArrayList<>();
        for (Field field : view.key()) {
            Map<String, Object> parameter = parameter(field.name().java(), "path", "A part of the key.",
                    Schemas.of(field));
            parameter.put("required", true);
            parameters.add(parameter);
        }
        operation.put("parameters", parameters);
        operation.put("responses", answers("200", Answers.json("The row", row(view.fields())),
                "404", Answers.shared("NotFound")));
        return operation;
    }

    /** All columns are there, derived ones too. */
    private static Map<String, Object> row(List<Field> fields) {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach(field -> properties.put(field.name().java(), Schemas.of(field)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        return schema;
    }

    private Map<String, Object> begin(View view, String id) {
        Map<String, Object> operation = new LinkedHashMap<>();
        index.homes().of(view).ifPresent(slice -> operation.put("tags", List.of(slice.name().text())));
        operation.put("operationId", id);
        operation.put("summary", view.name().text());
        view.documentation().description().ifPresent(text -> operation.put("description", text));
        return operation;
    }

    private static Map<String, Object> number(int usual) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        schema.put("default", usual);
        return schema;
    }

    private static Map<String, Object> parameter(
            String name, String in, String description, Map<String, Object> schema) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", in);
        parameter.put("description", description);
        parameter.put("schema", schema);
        return parameter;
    }

    private static Map<String, Object> answers(String one, Object first, String other, Object second) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put(one, first);
        answers.put(other, second);
        return answers;
    }
}
