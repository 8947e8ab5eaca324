package dev.slicesmith.importer.miro;

import dev.slicesmith.importer.input.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Tells dumps of Miro's interfaces apart, by the shape of their items. */
public final class MiroShapes {

    private static final Set<String> TYPES = Set.of(
            "sticky_note", "shape", "text", "frame", "connector", "image", "card", "app_card", "embed", "document",
            "preview", "group", "tag", "mindmap", "mindmap_node", "unsupported", "stroke", "emoji", "table",
            "doc_format", "data_table_format", "slide_container", "table_text", "code", "flip_card", "widgets_stack",
            "people", "kanban", "usm");
    private static final Set<String> LEGACY = Set.of("STICKER", "SHAPE", "TEXT", "LINE", "FRAME", "IMAGE", "CARD");

    private MiroShapes() {}

    /** Whether these are pages of the REST interface, or their items. */
    public static boolean isRest(JsonNode root) {
        List<JsonNode> items = items(root);
        return items.stream().anyMatch(MiroShapes::isRestItem);
    }

    /** Whether these are items of the Web SDK, of either version. */
    public static boolean isSdk(JsonNode root) {
        return items(root).stream().anyMatch(item -> isItem(item) || isLegacy(item));
    }

    private static boolean isRestItem(JsonNode item) {
        return isItem(item) && (item.has("position") || item.has("data") || item.has("startItem")
                || item.has("endItem") || item.has("geometry"));
    }

    static boolean isItem(JsonNode item) {
        return item.isObject() && TYPES.contains(Json.text(item, "type"));
    }

    static boolean isLegacy(JsonNode item) {
        return item.isObject() && LEGACY.contains(Json.text(item, "type").toUpperCase(Locale.ROOT))
                && (item.has("bounds") || item.has("startWidgetId") || item.has("plainText"));
    }

    /** All items, whatever wraps them: a page, pages, a list, or named lists. */
    static List<JsonNode> items(JsonNode root) {
        List<JsonNode> items = new ArrayList<>();
        collect(root, items, 0);
        return items;
    }

    private static void collect(JsonNode node, List<JsonNode> items, int depth) {
        if (node.isArray()) {
            node.forEach(item -> collect(item, items, depth + 1));
        } else if (node.isObject() && (isItem(node) || isLegacy(node))) {
            items.add(node);
        } else if (node.isObject() && depth < 4) {
            for (String key : List.of("data", "items", "connectors", "widgets", "groups", "frames")) {
                if (node.path(key).isArray()) {
                    collect(node.get(key), items, depth + 1);
                }
            }
        }
    }
}
