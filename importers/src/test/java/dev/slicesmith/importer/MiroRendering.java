package dev.slicesmith.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Draws a Toolkit board as Miro would hold it: a frame per slice with screens and gears above, commands and views in the
 * middle, events below, connectors between them. Knows Miro's formats by itself and uses nothing of the importer.
 */
final class MiroRendering {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> LISTS = List.of("screens", "processors", "commands", "readmodels", "events");
    private static final Map<String, String> COLOURS = Map.of(
            "screens", "gray", "processors", "gray", "commands", "light_blue", "readmodels", "light_green",
            "events", "orange");

    /** What was drawn: kinds with titles, arrows between them, slices. */
    final Set<String> elements = new LinkedHashSet<>();
    final Set<String> arrows = new LinkedHashSet<>();
    final Set<String> slices = new LinkedHashSet<>();

    private final ArrayNode rest = JSON.createArrayNode();
    private final ArrayNode sdk = JSON.createArrayNode();
    private final ArrayNode connectors = JSON.createArrayNode();
    private final Map<String, String> drawn = new HashMap<>();
    private int number;

    MiroRendering(JsonNode config) {
        JsonNode all = config.isArray() ? config : config.get("slices");
        int column = 0;
        for (JsonNode slice : all) {
            slice(slice, column++);
        }
        Set<String> seen = new HashSet<>();
        for (JsonNode slice : all) {
            for (String list : LISTS) {
                for (JsonNode element : slice.path(list)) {
                    element.path("dependencies").forEach(link -> connect(element.path("id").asString(""), link, seen));
                }
            }
        }
    }

    private static String title(JsonNode node) {
        return node.path("title").asString("").replaceFirst("(?i)^slice:\\s*", "").strip();
    }

    private static String kind(String list) {
        return switch (list) {
            case "screens" -> "SCREEN";
            case "processors" -> "AUTOMATION";
            case "commands" -> "COMMAND";
            case "readmodels" -> "VIEW";
            default -> "EVENT";
        };
    }

    private String nextId() {
        return "34587646000" + String.format("%08d", ++number);
    }

    private void slice(JsonNode slice, int column) {
        String frame = nextId();
        double width = 1400;
        double x = 700 + column * 1600.0;
        Map<String, Integer> filled = new HashMap<>();
        boolean any = false;
        for (String list : LISTS) {
            for (JsonNode element : slice.path(list)) {
                String id = element.path("id").asString("");
                if (!id.isEmpty() && !drawn.containsKey(id)) {
                    drawn.put(id, nextId());
                    int row = list.equals("events") ? 2 : list.equals("commands") || list.equals("readmodels") ? 1 : 0;
                    int place = filled.merge("row" + row, 1, Integer::sum) - 1;
                    sticky(element, list, drawn.get(id), frame, 150 + place * 230.0, 200 + row * 300.0);
                    any = true;
                }
            }
        }
        if (any) {
            slices.add(title(slice));
            frame(frame, slice.path("title").asString(""), x, width);
        }
    }

    private void frame(String id, String title, double x, double width) {
        String text = title.startsWith("slice") ? title : "slice: " + title;
        ObjectNode item = rest.addObject().put("id", id).put("type", "frame");
        item.putObject("data").put("title", text).put("format", "custom").put("type", "freeform");
        item.putObject("style").put("fillColor", "#ffffff");
        item.putObject("position").put("x", x).put("y", 500).put("origin", "center").put("relativeTo", "canvas_center");
        item.putObject("geometry").put("width", width).put("height", 1000);
        ObjectNode flat = sdk.addObject().put("id", id).put("type", "frame").put("title", text).put("x", x).put("y", 500)
                .put("width", width).put("height", 1000).put("relativeTo", "canvas_center").put("origin", "center");
        flat.putNull("parentId");
        flat.putObject("style").put("fillColor", "#ffffff");
    }

    private void sticky(JsonNode element, String list, String id, String frame, double x, double y) {
        String title = element.path("title").asString("").strip();
        StringBuilder content = new StringBuilder("<p><strong>");
        content.append(list.equals("processors") ? "⚙️ " : "").append(escaped(title)).append("</strong></p><p><br /></p>");
        for (JsonNode field : element.path("fields")) {
            content.append("<p>").append(escaped(field.path("name").asString(""))).append(": ")
                    .append(escaped(field.path("type").asString("String"))).append("</p>");
        }
        elements.add(kind(list) + " " + title);
        ObjectNode item = rest.addObject().put("id", id).put("type", "sticky_note");
        item.putObject("data").put("content", content.toString()).put("shape", "square");
        item.putObject("style").put("fillColor", COLOURS.get(list));
        item.putObject("parent").put("id", frame);
        item.putObject("position").put("x", x).put("y", y).put("origin", "center").put("relativeTo", "parent_top_left");
        item.putObject("geometry").put("width", 199).put("height", 228);
        ObjectNode flat = sdk.addObject().put("id", id).put("type", "sticky_note").put("shape", "square")
                .put("content", content.toString()).put("x", x).put("y", y).put("width", 199).put("height", 228)
                .put("relativeTo", "parent_top_left").put("origin", "center").put("parentId", frame);
        flat.putObject("style").put("fillColor", COLOURS.get(list));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void connect(String id, JsonNode link, Set<String> seen) {
        String other = link.path("id").asString("");
        boolean out = link.path("type").asString("").equals("OUTBOUND");
        String from = drawn.get(out ? id : other);
        String to = drawn.get(out ? other : id);
        if (from == null || to == null || from.equals(to) || !seen.add(from + to)) {
            return;
        }
        arrows.add(from + " " + to);
        ObjectNode item = connectors.addObject().put("id", nextId()).put("type", "connector").put("shape", "curved");
        item.putObject("startItem").put("id", from);
        item.putObject("endItem").put("id", to);
        item.putObject("style").put("startStrokeCap", "none").put("endStrokeCap", "stealth");
        ObjectNode flat = sdk.addObject().put("id", item.get("id").asString()).put("type", "connector");
        flat.putObject("start").put("item", from);
        flat.putObject("end").put("item", to);
        flat.putObject("style").put("startStrokeCap", "none").put("endStrokeCap", "stealth");
    }

    /** Pages of at most 50 items, then those of connectors, one after the other in an array. */
    String restPages() {
        ArrayNode pages = JSON.createArrayNode();
        for (ArrayNode list : List.of(rest, connectors)) {
            List<JsonNode> all = new ArrayList<>();
            list.forEach(all::add);
            for (int i = 0; i < all.size(); i += 50) {
                ObjectNode page = pages.addObject();
                ArrayNode data = page.putArray("data");
                all.subList(i, Math.min(i + 50, all.size())).forEach(data::add);
                page.put("total", all.size()).put("size", data.size()).put("limit", 50);
                if (i + 50 < all.size()) {
                    page.put("cursor", "next");
                }
            }
        }
        return pages.toString();
    }

    String sdkItems() {
        return sdk.toString();
    }
}
