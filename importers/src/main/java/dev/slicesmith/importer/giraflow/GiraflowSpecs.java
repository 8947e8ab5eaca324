package dev.slicesmith.importer.giraflow;

import dev.slicesmith.importer.board.BoardSpec;
import dev.slicesmith.importer.board.BoardStep;
import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.input.Json;
import dev.slicesmith.importer.input.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Scenarios of commands and states, in the form with given, when and then, and in the form with steps, of which the last
 * one counts: events of earlier steps were given.
 */
final class GiraflowSpecs {

    private GiraflowSpecs() {}

    static List<BoardSpec> of(JsonNode owner, String name, ElementKind kind) {
        List<BoardSpec> specs = new ArrayList<>();
        for (JsonNode scenario : Json.objects(owner, "scenarios")) {
            specs.add(kind == ElementKind.COMMAND ? ofCommand(scenario, name) : ofState(scenario, name));
        }
        return specs;
    }

    private static BoardSpec spec(
            JsonNode scenario, List<BoardStep> given, List<BoardStep> when, List<BoardStep> then) {
        return new BoardSpec("", Markup.line(Json.text(scenario, "name")), List.of(), given, when, then);
    }

    private static BoardSpec ofCommand(JsonNode scenario, String command) {
        List<BoardStep> given = new ArrayList<>(events(scenario, "given"));
        JsonNode last = scenario;
        JsonNode outcome = scenario.path("then");
        for (JsonNode step : Json.objects(scenario, "steps")) {
            if (last != scenario) {
                given.addAll(events(last, "produces"));
            }
            given.addAll(events(step, "events"));
            last = step.has("when") ? step : scenario;
            outcome = step.has("when") ? step : outcome;
        }
        List<BoardStep> when = List.of(step(ElementKind.COMMAND, command, last.path("when")));
        List<BoardStep> then = new ArrayList<>(events(outcome, "produces"));
        Json.said(outcome, "fails").ifPresent(text -> then.add(error(text)));
        return spec(scenario, given, when, then);
    }

    /** {@code Name: message}. */
    private static BoardStep error(String text) {
        int colon = text.indexOf(':');
        String title = colon > 0 ? text.substring(0, colon).strip() : text;
        return new BoardStep("", Optional.of(ElementKind.ERROR), false, title, "", Map.of(), List.of(), false,
                colon > 0 ? text.substring(colon + 1).strip() : text);
    }

    private static BoardSpec ofState(JsonNode scenario, String state) {
        List<BoardStep> given = new ArrayList<>(events(scenario, "given"));
        JsonNode then = scenario.path("then");
        for (JsonNode step : Json.objects(scenario, "steps")) {
            given.addAll(events(step, "given"));
            then = step.has("then") ? step.get("then") : then;
        }
        if (then.isMissingNode()) {
            then = scenario.path("initialState");
        }
        return spec(scenario, given, List.of(), rows(then, state));
    }

    private static List<BoardStep> rows(JsonNode then, String state) {
        boolean empty = then.isArray() && then.isEmpty();
        List<Map<String, BoardValue>> rows = new ArrayList<>();
        if (then.isArray()) {
            then.forEach(row -> rows.add(GiraflowValues.values(row)));
        } else if (then.isObject()) {
            rows.add(GiraflowValues.values(then));
        }
        return then.isMissingNode() || then.isNull() ? List.of() : List.of(new BoardStep(
                "", Optional.of(ElementKind.VIEW), false, state, "", Map.of(), rows, empty, ""));
    }

    private static List<BoardStep> events(JsonNode node, String key) {
        return Json.list(node, key).stream()
                .map(event -> event.isObject()
                        ? step(ElementKind.EVENT, Json.said(event, "event").orElse(Json.text(event, "name")),
                                event.path("data"))
                        : step(ElementKind.EVENT, Json.text(event), event))
                .toList();
    }

    private static BoardStep step(ElementKind kind, String title, JsonNode data) {
        Map<String, BoardValue> values = data.isObject() ? GiraflowValues.values(data) : Map.of();
        return new BoardStep("", Optional.of(kind), false, title, "", values, List.of(), false, "");
    }
}
