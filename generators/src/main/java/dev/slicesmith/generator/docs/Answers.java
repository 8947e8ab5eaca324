package dev.slicesmith.generator.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is answered, as OpenAPI says it. */
final class Answers {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private Answers() {}

    /** Answers that several operations give, by name. */
    static Map<String, Object> shared() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("Accepted", answer("What happened", JSON, accepted()));
        answers.put("BadRequest", answer("The data does not fit; the detail names the place", PROBLEM, problem()));
        answers.put("NotFound", answer("There is no such row", PROBLEM, problem()));
        answers.put("Refused", answer("The command is refused; error names the reason", PROBLEM, problem()));
        answers.put("Unavailable", answer("Try again, with the same Idempotency-Key", PROBLEM, problem()));
        return answers;
    }

    /** One of the shared answers. */
    static Map<String, Object> shared(String name) {
        return Map.of("$ref", "#/components/responses/" + name);
    }

    /** An answer of JSON. */
    static Map<String, Object> json(String description, Map<String, Object> schema) {
        return answer(description, JSON, schema);
    }

    /** A refusal for one of these reasons. */
    static Map<String, Object> refused(List<String> errors) {
        Map<String, Object> schema = problem();
        properties(schema).put("error", Map.of("enum", errors));
        return answer("The command is refused; error names the reason", PROBLEM, schema);
    }

    private static Map<String, Object> answer(String description, String type, Map<String, Object> schema) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("description", description);
        answer.put("content", Map.of(type, Map.of("schema", schema)));
        return answer;
    }

    private static Map<String, Object> accepted() {
        Map<String, Object> event = object();
        properties(event).put("type", Map.of("type", "string"));
        properties(event).put("position", Map.of("type", "integer"));
        properties(event).put("id", Map.of("type", "string"));
        Map<String, Object> events = new LinkedHashMap<>();
        events.put("type", "array");
        events.put("items", event);
        Map<String, Object> schema = object();
        properties(schema).put("events", events);
        properties(schema).put("repeated", Map.of("type", "boolean"));
        return schema;
    }

    private static Map<String, Object> problem() {
        Map<String, Object> schema = object();
        properties(schema).put("type", Map.of("type", "string"));
        properties(schema).put("title", Map.of("type", "string"));
        properties(schema).put("status", Map.of("type", "integer"));
        properties(schema).put("detail", Map.of("type", "string"));
        properties(schema).put("error", Map.of("type", "string"));
        return schema;
    }

    private static Map<String, Object> object() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", new LinkedHashMap<String, Object>());
        return schema;
    }

    @SuppressWarnings("unchecked") // Made so above.
    private static Map<String, Object> properties(Map<String, Object> schema) {
        return (Map<String, Object>) schema.get("properties");
    }
}
