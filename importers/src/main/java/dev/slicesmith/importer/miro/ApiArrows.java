package dev.slicesmith.importer.miro;

import dev.slicesmith.importer.input.Json;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Connectors of Miro's interfaces; a cap at the start only means that the arrow points backwards. */
final class ApiArrows {

    private ApiArrows() {}

    static Arrow arrow(String id, JsonNode node) {
        Optional<String> start = end(node, "startItem", "start", "startWidgetId");
        Optional<String> end = end(node, "endItem", "end", "endWidgetId");
        boolean head = has(node, "endStrokeCap", "stealth");
        boolean tail = has(node, "startStrokeCap", "none");
        Optional<Box> from = point(node, "startPosition");
        Optional<Box> to = point(node, "endPosition");
        return tail && !head
                ? new Arrow(id, end, start, to, from, true)
                : new Arrow(id, start, end, from, to, head && !tail);
    }

    private static Optional<String> end(JsonNode node, String rest, String sdk, String legacy) {
        return Json.said(node.path(rest), "id").or(() -> Json.said(node.path(sdk), "item"))
                .or(() -> Json.said(node, legacy));
    }

    private static boolean has(JsonNode node, String cap, String otherwise) {
        String value = Json.said(node.path("style"), cap).orElse(otherwise);
        return !value.equals("none");
    }

    private static Optional<Box> point(JsonNode node, String key) {
        return Json.number(node.path(key), "x").flatMap(x -> Json.number(node.path(key), "y")
                .map(y -> new Box(x, y, 0, 0)));
    }
}
