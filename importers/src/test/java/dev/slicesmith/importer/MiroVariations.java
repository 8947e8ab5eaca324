package dev.slicesmith.importer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The same board as another team would draw and export it, as Miro's SDK has it. Uses nothing of the importer. */
final class MiroVariations {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> HEX = Map.of(
            "gray", "#f5f6f8", "light_blue", "#a6ccf5", "light_green", "#d5f692", "orange", "#ff9d48");

    /** By name, each from the items of a board to other items. */
    static final Map<String, Function<ArrayNode, ArrayNode>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("as drawn", items -> items);
        ALL.put("large and elsewhere", items -> moved(items, 2.7, -13_000, 7_000));
        ALL.put("small and elsewhere", items -> moved(items, 0.35, 900, -4_000));
        ALL.put("shapes in place of stickies", MiroVariations::shapes);
        ALL.put("without order", MiroVariations::shuffled);
        ALL.put("absolute places", MiroVariations::absolute);
        ALL.put("from the parent's centre", MiroVariations::centred);
        ALL.put("all of it", items -> shuffled(moved(shapes(absolute(items)), 1.6, 500, 500)));
    }

    private MiroVariations() {}

    private static ArrayNode copy(ArrayNode items) {
        return (ArrayNode) JSON.readTree(items.toString());
    }

    private static boolean isInside(JsonNode item) {
        return item.path("relativeTo").asString("").startsWith("parent");
    }

    private static ArrayNode moved(ArrayNode items, double scale, double x, double y) {
        ArrayNode all = copy(items);
        for (JsonNode node : all) {
            if (node.has("x")) {
                ObjectNode item = (ObjectNode) node;
                boolean inside = isInside(item);
                item.put("x", item.get("x").asDouble() * scale + (inside ? 0 : x));
                item.put("y", item.get("y").asDouble() * scale + (inside ? 0 : y));
                item.put("width", item.get("width").asDouble() * scale).put("height", item.get("height").asDouble() * scale);
            }
        }
        return all;
    }

    private static ArrayNode shapes(ArrayNode items) {
        ArrayNode all = copy(items);
        for (JsonNode node : all) {
            if (node.path("type").asString("").equals("sticky_note")) {
                ObjectNode item = (ObjectNode) node;
                String colour = HEX.get(node.path("style").path("fillColor").asString(""));
                item.put("type", "shape").put("shape", "round_rectangle");
                item.putObject("style").put("fillColor", colour)
                        .put("fillOpacity", 1).put("borderColor", "#1a1a1a");
            }
        }
        return all;
    }

    private static ArrayNode shuffled(ArrayNode items) {
        List<JsonNode> list = new ArrayList<>();
        copy(items).forEach(list::add);
        Collections.shuffle(list, new Random(11));
        ArrayNode all = JSON.createArrayNode();
        list.forEach(all::add);
        return all;
    }

    private static ArrayNode absolute(ArrayNode items) {
        return placed(items, (item, frame) -> {
            item.put("x", frame.get("x").asDouble() - frame.get("width").asDouble() / 2 + item.get("x").asDouble());
            item.put("y", frame.get("y").asDouble() - frame.get("height").asDouble() / 2 + item.get("y").asDouble());
            item.put("relativeTo", "canvas_center").putNull("parentId");
        });
    }

    private static ArrayNode centred(ArrayNode items) {
        return placed(items, (item, frame) -> {
            item.put("x", item.get("x").asDouble() - frame.get("width").asDouble() / 2);
            item.put("y", item.get("y").asDouble() - frame.get("height").asDouble() / 2);
            item.put("relativeTo", "parent_center");
        });
    }

    private interface Placement {

        void place(ObjectNode item, JsonNode frame);
    }

    private static ArrayNode placed(ArrayNode items, Placement placement) {
        ArrayNode all = copy(items);
        Map<String, JsonNode> frames = new HashMap<>();
        all.forEach(item -> frames.put(item.path("id").asString(""), item));
        for (JsonNode item : all) {
            JsonNode frame = frames.get(item.path("parentId").asString(""));
            if (frame != null && isInside(item)) {
                placement.place((ObjectNode) item, frame);
            }
        }
        return all;
    }
}
