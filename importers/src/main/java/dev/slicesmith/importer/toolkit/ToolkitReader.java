package dev.slicesmith.importer.toolkit;

import dev.slicesmith.importer.board.Board;
import dev.slicesmith.importer.board.BoardAggregate;
import dev.slicesmith.importer.board.BoardElement;
import dev.slicesmith.importer.board.BoardSlice;
import dev.slicesmith.importer.board.BoardSpec;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.input.Json;
import dev.slicesmith.importer.input.Markup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads a {@code config.json}, a bare array of slices, a single slice, or an index that holds its slices. Slices are
 * ordered by their {@code index} where all have one, else as they stand.
 */
public final class ToolkitReader {

    private static final Set<String> ROOT = Set.of("slices", "aggregates", "actors", "context", "codeGen", "boardId");
    private static final Set<String> SLICE = Set.of(
            "id", "title", "slice", "index", "context", "contextName", "status", "sliceType", "chapter", "description",
            "comments", "notes", "storylines", "actors", "commands", "events", "readmodels", "readModels", "views",
            "screens", "processors", "automations", "specifications", "aggregates", "contextSlug", "folder");
    private static final List<Map.Entry<String, ElementKind>> LISTS = List.of(
            Map.entry("commands", ElementKind.COMMAND), Map.entry("events", ElementKind.EVENT),
            Map.entry("readmodels", ElementKind.VIEW), Map.entry("readModels", ElementKind.VIEW),
            Map.entry("views", ElementKind.VIEW), Map.entry("screens", ElementKind.SCREEN),
            Map.entry("processors", ElementKind.AUTOMATION), Map.entry("automations", ElementKind.AUTOMATION));

    private final KeyAudit audit = new KeyAudit();
    private final ElementReader elements = new ElementReader(audit);
    private final SpecReader specs = new SpecReader(audit, elements);

    /** Whether an object looks like one slice. */
    public static boolean isSlice(JsonNode node) {
        return node.isObject() && (node.has("title") || node.has("specifications"))
                && (node.has("specifications") || LISTS.stream().anyMatch(list -> node.has(list.getKey()))
                        || node.has("sliceType"));
    }

    /**
     * Reads a board.
     *
     * @param root an object or an array as described above
     * @param findings takes the keys that are not read
     */
    public Board read(JsonNode root, Findings findings) {
        List<BoardSlice> slices = new ArrayList<>();
        for (JsonNode slice : ordered(sliceNodes(root))) {
            slices.add(slice(slice));
        }
        Optional<String> boardId = Optional.empty();
        List<BoardAggregate> aggregates = new ArrayList<>();
        Set<String> actors = new LinkedHashSet<>();
        String context = "";
        Optional<String> rootPackage = Optional.empty();
        if (root.isObject() && root.has("slices")) {
            audit.look("board", root, ROOT);
            boardId = Json.said(root, "boardId");
            context = contextOf(root);
            rootPackage = Optional.ofNullable(root.get("codeGen")).flatMap(gen -> Json.said(gen, "rootPackage"));
            for (JsonNode aggregate : Json.objects(root, "aggregates")) {
                aggregates.add(new BoardAggregate(
                        Markup.line(Json.text(aggregate, "title")), elements.fields(aggregate, "fields")));
            }
            Json.objects(root, "actors").forEach(actor -> actors.add(Markup.line(Json.text(actor, "title"))));
        }
        actors.remove("");
        findings.board(boardId);
        audit.report(findings);
        return new Board(boardId, context, rootPackage, slices, aggregates, new ArrayList<>(actors));
    }

    private static String contextOf(JsonNode root) {
        JsonNode gen = root.get("codeGen");
        return Json.said(root, "context")
                .or(() -> Json.said(gen, "application").filter(name -> !name.equals("Context")))
                .or(() -> Json.said(gen, "domain"))
                .map(Markup::line)
                .orElse("");
    }

    private static List<JsonNode> sliceNodes(JsonNode root) {
        List<JsonNode> nodes = new ArrayList<>();
        if (root.isArray()) {
            root.forEach(nodes::add);
        } else if (root.has("slices")) {
            nodes.addAll(Json.objects(root, "slices"));
        } else {
            nodes.add(root);
        }
        return nodes.stream().filter(JsonNode::isObject).toList();
    }

    private static List<JsonNode> ordered(List<JsonNode> nodes) {
        boolean all = nodes.stream().allMatch(node -> Json.number(node, "index").isPresent());
        if (!all) {
            return nodes;
        }
        return nodes.stream()
                .sorted(Comparator.comparing((JsonNode node) -> Json.number(node, "index").orElse(0.0)))
                .toList();
    }

    private BoardSlice slice(JsonNode entry) {
        JsonNode node = entry.path("definition").isObject() ? entry.get("definition") : entry;
        audit.look("slice", node, SLICE);
        List<BoardElement> inside = new ArrayList<>();
        LISTS.forEach(list -> Json.objects(node, list.getKey())
                .forEach(element -> inside.add(elements.element(element, list.getValue()))));
        List<BoardSpec> specifications =
                Json.objects(node, "specifications").stream().map(specs::spec).toList();
        List<String> actors = new ArrayList<>();
        for (JsonNode actor : Json.list(node, "actors")) {
            String name = Markup.line(actor.isObject()
                    ? Json.said(actor, "name").orElse(Json.text(actor, "title"))
                    : Json.text(actor));
            if (!name.isEmpty()) {
                actors.add(name);
            }
        }
        String context = Json.said(node, "context").or(() -> Json.said(entry, "contextName")).orElse("");
        return new BoardSlice(
                Json.said(node, "id").orElse(Json.text(entry, "id")),
                Titles.clean(Json.said(node, "title").orElse(Json.text(entry, "slice"))),
                Markup.line(context), Json.said(node, "status").orElse(Json.text(entry, "status")),
                chapter(node), Markup.block(Json.text(node, "description")), sliceComments(node), actors, inside,
                specifications);
    }

    private static List<String> sliceComments(JsonNode node) {
        List<String> texts = new ArrayList<>(ElementReader.comments(node));
        for (JsonNode story : Json.list(node, "storylines")) {
            String text = Markup.block(story.isObject()
                    ? Json.said(story, "description").orElse(Json.text(story, "title"))
                    : Json.text(story));
            if (!text.isBlank()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static String chapter(JsonNode node) {
        JsonNode chapter = node.get("chapter");
        String text = chapter != null && chapter.isObject()
                ? Json.said(chapter, "title").orElse(Json.text(chapter, "name"))
                : Json.text(chapter);
        return Markup.line(text);
    }
}
