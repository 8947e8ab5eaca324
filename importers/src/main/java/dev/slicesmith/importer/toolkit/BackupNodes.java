package dev.slicesmith.importer.toolkit;

import dev.slicesmith.importer.board.BoardElement;
import dev.slicesmith.importer.board.BoardField;
import dev.slicesmith.importer.board.BoardLink;
import dev.slicesmith.importer.board.BoardSpec;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.input.Json;
import dev.slicesmith.importer.input.Markup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The nodes of one canvas, with what the metadata says of them and with their arrows. */
final class BackupNodes {

    private final JsonNode metadata;
    private final ElementReader elements;
    private final SpecReader specs;
    private final Map<String, JsonNode> nodes = new LinkedHashMap<>();
    private final Map<String, List<BoardLink>> links = new HashMap<>();

    BackupNodes(JsonNode canvas, JsonNode metadata, KeyAudit audit) {
        this.metadata = metadata;
        this.elements = new ElementReader(audit);
        this.specs = new SpecReader(audit, elements);
        Json.objects(canvas, "nodes").forEach(node -> nodes.putIfAbsent(Json.text(node, "id"), node));
        for (JsonNode edge : Json.objects(canvas, "edges")) {
            String from = original(Json.text(edge, "source"));
            String to = original(Json.text(edge, "target"));
            if (!from.isEmpty() && !to.isEmpty()) {
                links.computeIfAbsent(from, id -> new ArrayList<>())
                        .add(new BoardLink(to, title(to), kind(to), true));
            }
        }
    }

    List<String> ids() {
        return new ArrayList<>(nodes.keySet());
    }

    JsonNode node(String id) {
        return nodes.get(id);
    }

    /** Linked copies stand for the node they are linked to. */
    private String original(String id) {
        JsonNode data = nodes.containsKey(id) ? nodes.get(id).path("data") : null;
        String linked = Json.said(data, "linkedTo").or(() -> Json.said(meta(id), "linkedTo"))
                .or(() -> Json.said(meta(id), "linkedId")).orElse(id);
        return nodes.containsKey(linked) ? linked : id;
    }

    boolean isConnected(String id) {
        String origin = original(id);
        return links.containsKey(origin) || links.values().stream().flatMap(List::stream)
                .anyMatch(link -> link.id().equals(origin));
    }

    Optional<ElementKind> kind(String id) {
        JsonNode node = nodes.get(id);
        if (node == null) {
            return Optional.empty();
        }
        return ElementReader.kind(Json.said(node.path("data"), "type").orElse(Json.text(meta(id), "type")));
    }

    String type(String id) {
        return nodes.containsKey(id) ? Json.text(nodes.get(id).path("data"), "type") : "";
    }

    String title(String id) {
        JsonNode data = nodes.containsKey(id) ? nodes.get(id).path("data") : null;
        return Titles.clean(Json.said(meta(id), "title").or(() -> Json.said(data, "title"))
                .orElse(Json.text(data, "content")));
    }

    /** What the metadata says; some versions wrap it twice. */
    private JsonNode meta(String id) {
        JsonNode meta = metadata.path(id).path("meta");
        return meta.path("meta").isObject() && !meta.has("type") ? meta.get("meta") : meta;
    }

    private List<BoardField> fields(String id) {
        JsonNode outer = metadata.path(id).path("meta");
        return elements.fields(meta(id).has("fields") ? meta(id) : outer, "fields");
    }

    Optional<BoardElement> element(String id, boolean foreignLane) {
        String origin = original(id);
        return kind(origin).filter(kind -> kind != ElementKind.ERROR).map(kind -> {
            JsonNode meta = meta(origin);
            JsonNode data = nodes.get(origin).path("data");
            boolean external = foreignLane || Json.text(meta, "context").equalsIgnoreCase("EXTERNAL");
            return new BoardElement(
                    origin, kind, title(origin), Markup.block(Json.text(data, "description")),
                    Markup.line(Json.text(meta, "aggregate")), external, "", "",
                    Json.flag(meta, "listElement"), Json.flag(meta, "todoList"), fields(origin),
                    links.getOrDefault(origin, List.of()), ElementReader.comments(meta));
        });
    }

    List<BoardSpec> specs(String id) {
        List<BoardSpec> all = new ArrayList<>();
        JsonNode scenario = meta(id).path("givenWhenThenScenario");
        for (JsonNode spec : Json.objects(scenario, "scenarios")) {
            all.add(specs.spec(spec));
        }
        return all;
    }

    double x(String id) {
        JsonNode node = nodes.get(id);
        return Json.number(node.path("positionAbsolute"), "x").or(() -> Json.number(node, "x")).orElse(0.0);
    }

    double y(String id) {
        JsonNode node = nodes.get(id);
        return Json.number(node.path("positionAbsolute"), "y").or(() -> Json.number(node, "y")).orElse(0.0);
    }
}
