package dev.slicesmith.generator.docs;

import dev.slicesmith.generator.domain.Drafts;
import dev.slicesmith.generator.naming.Endpoints;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.Decision;
import dev.slicesmith.model.Documentation;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldValue;
import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.index.ModelIndex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sending commands, and telling events of other systems. */
final class CommandOperations {

    private final EventModel model;
    private final ModelIndex index;

    CommandOperations(EventModel model, ModelIndex index) {
        this.model = model;
        this.index = index;
    }

    Map<String, Object> of(Command command) {
        Map<String, Object> operation = new LinkedHashMap<>();
        index.homes().of(command).ifPresent(slice -> operation.put("tags", List.of(slice.name().text())));
        begin(operation, "send" + command.name().java(), command.name().text(), command.documentation());
        operation.put("requestBody", body(Schemas.command(command), command.name().java(), examples(command)));
        List<String> errors = index.homes().decisionOf(command).map(Decision::rules).orElse(List.of()).stream()
                .map(rule -> Endpoints.name(rule.error())).distinct().toList();
        operation.put("responses", answers(errors.isEmpty() ? Optional.empty() : Optional.of(Answers.refused(errors))));
        return operation;
    }

    Map<String, Object> of(Event event) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("tags", List.of(event.external().orElse("")));
        begin(operation, "tell" + event.name().java(), event.name().text(), event.documentation());
        operation.put("requestBody", body(Schemas.object(event.fields()), event.name().java(), examples(event)));
        operation.put("responses", answers(Optional.empty()));
        return operation;
    }

    private static void begin(
            Map<String, Object> operation, String id, String summary, Documentation documentation) {
        operation.put("operationId", id);
        operation.put("summary", summary);
        documentation.description().ifPresent(text -> operation.put("description", text));
        operation.put("parameters", List.of(
                header("Idempotency-Key", "What is sent again with it happens once, and gets the first answer."),
                header("X-Correlation-Id", "What the request belongs to; kept with the events.")));
    }

    private static Map<String, Object> header(String name, String description) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("name", name);
        header.put("in", "header");
        header.put("description", description);
        header.put("schema", Map.of("type", "string"));
        return header;
    }

    private static Map<String, Object> body(
            Map<String, Object> fields, String title, Map<String, Object> examples) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", title);
        schema.putAll(fields);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("schema", schema);
        if (!examples.isEmpty()) {
            content.put("examples", examples);
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("required", true);
        body.put("content", Map.of("application/json", content));
        return body;
    }

    private Map<String, Object> examples(Command command) {
        Map<String, Object> examples = new LinkedHashMap<>();
        for (Slice slice : model.slices()) {
            for (Scenario scenario : slice.scenarios()) {
                if (scenario.when().orElse(null) instanceof Scenario.WhenCommand sent
                        && sent.command().name().equals(command.name())) {
                    List<Field> given = command.fields().stream().filter(Drafts::mayBeGiven).toList();
                    add(examples, scenario, given, sent.values());
                }
            }
        }
        return examples;
    }

    private Map<String, Object> examples(Event event) {
        Map<String, Object> examples = new LinkedHashMap<>();
        for (Slice slice : model.slices()) {
            for (Scenario scenario : slice.scenarios()) {
                if (scenario.when().orElse(null) instanceof Scenario.WhenEvent told
                        && told.event().name().equals(event.name())) {
                    add(examples, scenario, event.fields(), told.values());
                }
            }
        }
        return examples;
    }

    private static void add(
            Map<String, Object> examples, Scenario scenario, List<Field> fields, List<FieldValue> values) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("summary", scenario.name());
        example.put("value", Examples.object(fields, values));
        examples.put("scenario" + (examples.size() + 1), example);
    }

    private static Map<String, Object> answers(Optional<Map<String, Object>> refused) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("200", Answers.shared("Accepted"));
        answers.put("400", Answers.shared("BadRequest"));
        refused.ifPresent(answer -> answers.put("422", answer));
        answers.put("503", Answers.shared("Unavailable"));
        return answers;
    }
}
