package dev.slicesmith.importer.miro;

import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.importer.input.Json;
import dev.slicesmith.importer.input.Markup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads what Miro's interfaces return: REST items, which nest their position, and Web SDK items, which do not. Positions
 * relative to a parent's corner or centre are made absolute, through any number of frames.
 */
final class ApiItems {

    private static final double STICKY = 199;

    private final Map<String, JsonNode> byId = new LinkedHashMap<>();
    private final Map<String, Box> boxes = new HashMap<>();
    private final Findings findings;
    private int colourless;

    private ApiItems(Findings findings) {
        this.findings = findings;
    }

    static Scene read(JsonNode root, Findings findings) {
        ApiItems reader = new ApiItems(findings);
        List<JsonNode> all = MiroShapes.items(root);
        for (int i = 0; i < all.size(); i++) {
            reader.byId.putIfAbsent(Json.said(all.get(i), "id").orElse("item " + (i + 1)), all.get(i));
        }
        findings.board(Pages.boardId(root));
        Pages.check(root, findings);
        return reader.scene(Markup.line(Json.text(root, "title")));
    }

    private Scene scene(String name) {
        List<Item> items = new ArrayList<>();
        List<Arrow> arrows = new ArrayList<>();
        Map<String, List<String>> groups = new HashMap<>();
        byId.forEach((id, node) -> {
            String type = Json.text(node, "type").toLowerCase(Locale.ROOT);
            if (type.equals("connector") || type.equals("line")) {
                arrows.add(ApiArrows.arrow(id, node));
            } else if (type.equals("group")) {
                List<String> members = strings(node, "itemsIds");
                members.forEach(member -> groups.put(member, members));
            } else if (!type.equals("tag")) {
                items.add(item(id, node, type));
            }
        });
        sdkGroups(groups);
        if (colourless > 0) {
            findings.add(ImportCode.COLOUR_READ, colourless + " stickies have no colour in this dump: fetch each item "
                    + "with its style, or say with a legend what they are");
        }
        return new Scene(name, items, arrows, groups);
    }

    private void sdkGroups(Map<String, List<String>> groups) {
        Map<String, List<String>> byGroup = new HashMap<>();
        byId.forEach((id, node) -> Json.said(node, "groupId")
                .ifPresent(group -> byGroup.computeIfAbsent(group, key -> new ArrayList<>()).add(id)));
        byGroup.values().stream().filter(members -> members.size() > 1)
                .forEach(members -> members.forEach(member -> groups.putIfAbsent(member, members)));
    }

    private static List<String> strings(JsonNode node, String key) {
        return Json.list(node, key).stream().map(Json::text).toList();
    }

    private Item item(String id, JsonNode node, String type) {
        Item.Type kind = switch (type) {
            case "sticky_note", "sticker" -> Item.Type.STICKY;
            case "shape" -> Item.Type.SHAPE;
            case "text" -> Item.Type.TEXT;
            case "frame", "slide_container" -> Item.Type.FRAME;
            case "image", "preview", "embed" -> Item.Type.IMAGE;
            case "unsupported" -> Item.Type.MOCKUP;
            default -> Item.Type.OTHER;
        };
        JsonNode data = node.has("data") ? node.get("data") : node;
        String text = Json.said(data, "content").or(() -> Json.said(data, "title")).or(() -> Json.said(data, "text"))
                .orElse("");
        return new Item(id, kind, box(id, new HashSet<>()), Markup.lines(text), band(kind, node), parent(node));
    }

    private static Optional<String> parent(JsonNode node) {
        return Json.said(node, "parentId").or(() -> Json.said(node.path("parent"), "id"));
    }

    private Band band(Item.Type kind, JsonNode node) {
        JsonNode style = node.path("style");
        Optional<String> fill = Json.said(style, "fillColor").or(() -> Json.said(style, "stickerBackgroundColor"))
                .or(() -> Json.said(style, "backgroundColor"));
        boolean clear = Json.number(style, "fillOpacity").filter(opacity -> opacity == 0).isPresent();
        if (fill.isEmpty() && kind == Item.Type.STICKY) {
            colourless++;
        }
        return clear ? Band.NONE : fill.map(Band::of).orElse(kind == Item.Type.STICKY ? Band.UNKNOWN : Band.NONE);
    }

    /** Absolute centre: a child's point counts from its parent's top left corner, or from its centre. */
    private Box box(String id, Set<String> path) {
        Box known = boxes.get(id);
        if (known != null) {
            return known;
        }
        JsonNode node = byId.get(id);
        JsonNode place = node.has("position") && node.get("position").isObject() ? node.get("position") : node;
        JsonNode size = node.has("geometry") ? node.get("geometry") : node.has("bounds") ? node.get("bounds") : node;
        double width = Json.number(size, "width").orElse(STICKY);
        double height = Json.number(size, "height").orElse(width);
        double x = Json.number(place, "x").or(() -> Json.number(size, "x")).orElse(0.0);
        double y = Json.number(place, "y").or(() -> Json.number(size, "y")).orElse(0.0);
        String relative = Json.text(place, "relativeTo");
        Optional<String> parent = parent(node).filter(byId::containsKey);
        if (parent.isPresent() && path.add(id) && !path.contains(parent.get()) && relative.startsWith("parent")) {
            Box frame = box(parent.get(), path);
            boolean corner = !relative.equals("parent_center");
            x += corner ? frame.left() : frame.x();
            y += corner ? frame.top() : frame.y();
        }
        Box box = new Box(x, y, width, height);
        boxes.put(id, box);
        return box;
    }
}
