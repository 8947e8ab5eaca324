package dev.slicesmith.importer.toolkit;

import dev.slicesmith.importer.board.Board;
import dev.slicesmith.importer.board.BoardSlice;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.input.Json;
import dev.slicesmith.importer.input.Markup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads a backup of the platform's canvas: boards of nodes and edges, where timelines tell order and lanes exactly. Each
 * board is a bounded context. What the nodes mean stands in the metadata, by board and node or by node alone.
 */
public final class BackupReader {

    private final KeyAudit audit = new KeyAudit();

    /** Reads all boards of a backup. */
    public Board read(JsonNode root, Findings findings) {
        List<BoardSlice> slices = new ArrayList<>();
        Map<String, JsonNode> canvases = canvases(root);
        canvases.forEach((id, canvas) -> {
            BackupCanvas reader = new BackupCanvas(canvas, metadata(root, id), audit, findings);
            slices.addAll(reader.slices(name(root, id, canvas)));
        });
        audit.report(findings);
        return new Board(Optional.empty(), "", Optional.empty(), slices, List.of(), List.of());
    }

    private static Map<String, JsonNode> canvases(JsonNode root) {
        Map<String, JsonNode> canvases = new LinkedHashMap<>();
        JsonNode boards = root.has("nebulit-boards") ? root.get("nebulit-boards") : root.path("nodes");
        boards.properties().forEach(entry -> {
            if (entry.getValue().path("nodes").isArray()) {
                canvases.put(entry.getKey(), entry.getValue());
            }
        });
        return canvases;
    }

    private static String name(JsonNode root, String id, JsonNode canvas) {
        return Markup.line(Json.said(root.path("boards").path(id), "name").orElse(Json.text(canvas, "name")));
    }

    private static JsonNode metadata(JsonNode root, String board) {
        JsonNode all = root.has("metadata") ? root.get("metadata") : root.path("nebulit-metadata");
        JsonNode own = all.path(board);
        return own.isObject() && !own.has("meta") ? own : all;
    }
}
