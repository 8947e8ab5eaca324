package dev.slicesmith.importer.toolkit;

import dev.slicesmith.importer.board.BoardElement;
import dev.slicesmith.importer.board.BoardSlice;
import dev.slicesmith.importer.board.BoardSpec;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.importer.input.Json;
import dev.slicesmith.importer.input.Markup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One canvas: a slice per column of its timelines, and one per connected element that lies outside of them. */
final class BackupCanvas {

    private static final Set<String> NAMELESS = Set.of(
            "actor", "interaction", "swimlane", "events", "event", "spec lane", "feedback", "chapter", "timeline", "");

    private final BackupNodes nodes;
    private final Findings findings;
    private final Map<String, String> borders = new HashMap<>();
    private final Set<String> placed = new HashSet<>();
    private final List<BoardSlice> slices = new ArrayList<>();

    BackupCanvas(JsonNode canvas, JsonNode metadata, KeyAudit audit, Findings findings) {
        this.nodes = new BackupNodes(canvas, metadata, audit);
        this.findings = findings;
    }

    List<BoardSlice> slices(String board) {
        List<String> timelines = new ArrayList<>();
        String context = board;
        for (String id : nodes.ids()) {
            JsonNode data = nodes.node(id).path("data");
            if (nodes.type(id).equals("SLICE_BORDER")) {
                borders.put(Json.text(data, "colId"), Titles.clean(Json.text(data, "title")));
            } else if (data.path("columns").isArray()) {
                timelines.add(id);
            } else if (nodes.type(id).equals("MODEL_CONTEXT") && !nodes.title(id).isBlank()) {
                context = nodes.title(id);
            }
        }
        timelines.sort(Comparator.comparing((String id) -> nodes.y(id)).thenComparing(nodes::x));
        for (String timeline : timelines) {
            columns(nodes.node(timeline).path("data"), context);
        }
        outside(context);
        return slices;
    }

    private void columns(JsonNode data, String context) {
        Map<String, String> lanes = new HashMap<>();
        Json.objects(data, "rows").forEach(row -> lanes.put(Json.text(row, "id"), Markup.line(Json.text(row, "label"))));
        String chapter = named(Json.said(data, "label").orElse(Json.text(data, "name")));
        for (JsonNode column : Json.objects(data, "columns")) {
            String id = Json.text(column, "id");
            List<BoardElement> elements = new ArrayList<>();
            List<BoardSpec> specs = new ArrayList<>();
            List<String> actors = new ArrayList<>();
            for (JsonNode cell : Json.objects(data, "cells")) {
                String node = Json.text(cell, "nodeId");
                if (Json.text(cell, "colId").equals(id) && nodes.node(node) != null && placed.add(node)) {
                    String lane = lanes.getOrDefault(Json.text(cell, "rowId"), "");
                    place(node, lane, elements, specs, actors);
                }
            }
            if (!elements.isEmpty() || !specs.isEmpty()) {
                slices.add(slice(id, title(id, column, elements), context, chapter, actors, elements, specs));
            }
        }
    }

    private void place(
            String node, String lane, List<BoardElement> elements, List<BoardSpec> specs, List<String> actors) {
        boolean foreign = lane.toLowerCase(Locale.ROOT).contains("external");
        nodes.element(node, foreign).ifPresent(elements::add);
        specs.addAll(nodes.specs(node));
        boolean screen = nodes.kind(node).filter(ElementKind.SCREEN::equals).isPresent();
        if (screen && !named(lane).isEmpty() && !actors.contains(lane)) {
            actors.add(lane);
        }
    }

    private static String named(String label) {
        String text = Markup.line(label);
        return NAMELESS.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
    }

    private String title(String column, JsonNode node, List<BoardElement> elements) {
        String border = borders.getOrDefault(column, "");
        if (!border.isBlank() && !border.equalsIgnoreCase("slice")) {
            return border;
        }
        Optional<String> label = Json.said(node, "label").map(Titles::clean);
        return label.orElseGet(() -> mainTitle(elements));
    }

    private static String mainTitle(List<BoardElement> elements) {
        return elements.stream()
                .min(Comparator.comparing(element -> element.kind().ordinal() == 1 ? 9 : element.kind().ordinal()))
                .map(BoardElement::title)
                .orElse("");
    }

    private static BoardSlice slice(
            String id, String title, String context, String chapter, List<String> actors, List<BoardElement> elements,
            List<BoardSpec> specs) {
        return new BoardSlice(
                id, title, context, "", chapter, "", List.of(), actors, elements, specs);
    }

    /** From left to right; what nobody is connected to is left over from a workshop. */
    private void outside(String context) {
        List<String> loose = nodes.ids().stream()
                .filter(id -> !placed.contains(id) && nodes.element(id, false).isPresent())
                .sorted(Comparator.comparing(nodes::x))
                .toList();
        for (String id : loose) {
            BoardElement element = nodes.element(id, false).orElseThrow();
            if (nodes.isConnected(id) && element.kind() != ElementKind.SCREEN) {
                slices.add(slice(id, element.title(), context, "", List.of(), List.of(element), List.of()));
            } else {
                findings.add(ImportCode.ITEM_UNPLACED, id, element.kind().word() + " \"" + element.title()
                        + "\" lies outside of every timeline and is not connected: left out");
            }
        }
    }
}
