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
 * Scenarios of commands and states, in the form with given, when and then, and in the form with steps. Each step that
 * expects something is a specification of its own, in which all that came before is given, so that nothing which the board
 * expects is passed over.
 */
final class GiraflowSpecs {

    private GiraflowSpecs() {}

    private static BoardSpec spec(String title, List<BoardStep> given, List<BoardStep> when, List<BoardStep> then) {
        return new BoardSpec("", title, List.of(), given, when, then);
    }

    private static String title(JsonNode scenario, int step, int steps) {
        String name = Markup.line(Json.text(scenario, "name"));
        return steps < 2 ? name : name + " (" + step + " of " + steps + ")";
    }

    /** Those of a command. */
    static List<BoardSpec> ofCommand(JsonNode owner, String command) {
        List<BoardSpec> specs = new ArrayList<>();
        Json.objects(owner, "scenarios").forEach(scenario -> addCommand(specs, scenario, command));
        return specs;
    }

    private static void addCommand(List<BoardSpec> specs, JsonNode scenario, String command) {
        List<BoardStep> given = new ArrayList<>(events(scenario, "given"));
        List<JsonNode> steps = Json.objects(scenario, "steps");
        int count = (int) steps.stream().filter(step -> step.has("when")).count();
        if (count == 0) {
            steps.forEach(step -> given.addAll(events(step, "events")));
            specs.add(decided(title(scenario, 1, 1), given, scenario.path("when"), scenario.path("then"), command));
            return;
        }
        int number = 0;
        for (JsonNode step : steps) {
            given.addAll(events(step, "events"));
            if (step.has("when")) {
                specs.add(decided(title(scenario, ++number, count), given, step.path("when"), step, command));
                given.addAll(events(step, "produces"));
            }
        }
    }

    private static BoardSpec decided(
            String title, List<BoardStep> given, JsonNode when, JsonNode outcome, String command) {
        List<BoardStep> then = new ArrayList<>(events(outcome, "produces"));
        Json.said(outcome, "fails").ifPresent(text -> then.add(error(text)));
        return spec(title, given, List.of(step(ElementKind.COMMAND, command, when)), then);
    }

    /** {@code Name: message}. */
    private static BoardStep error(String text) {
        int colon = text.indexOf(':');
        String title = colon > 0 ? text.substring(0, colon).strip() : text;
        return new BoardStep("", Optional.of(ElementKind.ERROR), false, title, "", Map.of(), List.of(), false,
                colon > 0 ? text.substring(colon + 1).strip() : text);
    }

    /** Those of a state. What it begins with, unless that is nothing, is given as rows. */
    static List<BoardSpec> ofState(JsonNode owner, String state, StateShape shape) {
        List<BoardSpec> specs = new ArrayList<>();
        Json.objects(owner, "scenarios").forEach(scenario -> addState(specs, scenario, state, shape));
        return specs;
    }

    private static void addState(List<BoardSpec> specs, JsonNode scenario, String state, StateShape shape) {
        List<BoardStep> given = new ArrayList<>();
        JsonNode initial = scenario.path("initialState");
        if (!shape.isEmpty(initial)) {
            given.addAll(rows(initial, state, shape));
        }
        given.addAll(events(scenario, "given"));
        List<JsonNode> steps = Json.objects(scenario, "steps");
        int count = (int) steps.stream().filter(step -> step.has("then")).count();
        int number = 0;
        for (JsonNode step : steps) {
            given.addAll(events(step, "given"));
            if (step.has("then")) {
                specs.add(spec(title(scenario, ++number, count), given, List.of(), rows(step.get("then"), state, shape)));
            }
        }
        if (count == 0) {
            JsonNode then = scenario.has("then") ? scenario.get("then") : initial;
            specs.add(spec(title(scenario, 1, 1), given, List.of(), rows(then, state, shape)));
        }
    }

    private static List<BoardStep> rows(JsonNode then, String state, StateShape shape) {
        boolean empty = then.isContainer() && then.isEmpty();
        return then.isMissingNode() || then.isNull() ? List.of() : List.of(new BoardStep(
                "", Optional.of(ElementKind.VIEW), false, state, "", Map.of(), shape.rows(then), empty, ""));
    }

    /** What states are expected to be, over all scenarios. */
    static List<JsonNode> expected(JsonNode owner) {
        List<JsonNode> expected = new ArrayList<>();
        for (JsonNode scenario : Json.objects(owner, "scenarios")) {
            expected.add(scenario.path("then"));
            Json.objects(scenario, "steps").forEach(step -> expected.add(step.path("then")));
        }
        return expected;
    }

    /** The data of all given events. */
    static List<JsonNode> given(JsonNode owner) {
        List<JsonNode> data = new ArrayList<>();
        for (JsonNode scenario : Json.objects(owner, "scenarios")) {
            Json.objects(scenario, "given").forEach(event -> data.add(event.path("data")));
            Json.objects(scenario, "steps").forEach(step ->
                    Json.objects(step, "given").forEach(event -> data.add(event.path("data"))));
        }
        return data.stream().filter(JsonNode::isObject).toList();
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
