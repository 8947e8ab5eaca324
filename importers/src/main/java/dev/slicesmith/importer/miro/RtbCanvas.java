package dev.slicesmith.importer.miro;

import dev.slicesmith.importer.input.Json;
import dev.slicesmith.importer.input.Markup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads the canvas of a plain board backup: widgets by kind, with absolute centres, sizes before scaling, and ids that
 * are numbers beyond what a double holds.
 */
final class RtbCanvas {

    private final List<Item> items = new ArrayList<>();
    private final Map<String, String> parents = new HashMap<>();

    private RtbCanvas() {}

    static Scene read(JsonNode canvas, String name) {
        return new RtbCanvas().scene(canvas, name);
    }

    private Scene scene(JsonNode canvas, String name) {
        for (JsonNode frame : Json.objects(canvas, "presentation")) {
            String id = Json.text(frame, "id");
            Json.list(frame, "items").forEach(child -> parents.put(Json.text(child), id));
            items.add(new Item(id, Item.Type.FRAME, box(frame), Markup.lines(Json.text(frame, "name")), Band.NONE,
                    Optional.empty()));
        }
        JsonNode objects = canvas.path("widgets").path("objects");
        Json.objects(objects, "stickers").forEach(node -> add(node, Item.Type.STICKY, "sbc"));
        Json.objects(objects, "shapes").forEach(node -> add(node, Item.Type.SHAPE, "bc"));
        Json.objects(objects, "texts").forEach(node -> add(node, Item.Type.TEXT, "bc"));
        Json.objects(objects, "images").forEach(node -> add(node, Item.Type.IMAGE, "bc"));
        for (JsonNode mockup : Json.objects(objects, "mockups")) {
            boolean screen = Json.text(mockup, "type").matches("WIREFRAMES_(BROWSER|WINDOW|PHONE|IPHONE|TABLET|IPAD).*");
            add(mockup, screen ? Item.Type.MOCKUP : Item.Type.OTHER, "none");
        }
        List<Arrow> arrows = Json.objects(objects, "lines").stream().map(RtbCanvas::arrow).toList();
        Map<String, List<String>> groups = new HashMap<>();
        for (JsonNode group : Json.objects(canvas, "groups")) {
            List<String> members = Json.list(group, "items").stream().map(Json::text).toList();
            members.forEach(member -> groups.put(member, members));
        }
        return new Scene(name, items, arrows, groups);
    }

    private void add(JsonNode node, Item.Type type, String fill) {
        String id = Json.text(node, "id");
        Band band = Json.number(node.path("style"), fill)
                .map(rgb -> Json.number(node.path("style"), "bo").orElse(1.0) == 0 ? -1 : rgb.intValue())
                .map(Band::of)
                .orElse(Band.NONE);
        items.add(new Item(id, type, box(node), Markup.lines(Json.text(node, "text")), band,
                Optional.ofNullable(parents.get(id))));
    }

    private static Box box(JsonNode node) {
        double scale = Json.number(node, "scale").orElse(1.0);
        return new Box(
                Json.number(node, "x").orElse(0.0), Json.number(node, "y").orElse(0.0),
                Json.number(node, "width").orElse(0.0) * scale, Json.number(node, "height").orElse(0.0) * scale);
    }

    private static Arrow arrow(JsonNode line) {
        boolean tail = Json.number(line.path("style"), "a_start").orElse(0.0) != 0;
        boolean head = Json.number(line.path("style"), "a_end").orElse(0.0) != 0;
        Optional<String> start = end(line, "primaryLink");
        Optional<String> end = end(line, "secondaryLink");
        Optional<Box> from = point(line, "primaryLink");
        Optional<Box> to = point(line, "secondaryLink");
        String id = Json.text(line, "id");
        return tail && !head
                ? new Arrow(id, end, start, to, from, true)
                : new Arrow(id, start, end, from, to, head && !tail);
    }

    private static Optional<String> end(JsonNode line, String key) {
        return Json.said(line.path(key), "widgetId").filter(id -> !id.equals("0") && !id.equals("-1"));
    }

    /** Only a loose end has a place on the canvas; an attached one has a place on its item. */
    private static Optional<Box> point(JsonNode line, String key) {
        JsonNode position = line.path(key).path("position");
        if (end(line, key).isPresent()) {
            return Optional.empty();
        }
        return Json.number(position, "x").flatMap(x -> Json.number(position, "y").map(y -> new Box(x, y, 0, 0)));
    }
}
