package dev.slicesmith.importer;

import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.importer.finding.ImportFailure;
import dev.slicesmith.importer.input.BoardFiles;
import dev.slicesmith.importer.input.Json;
import dev.slicesmith.importer.input.JsonTrees;
import dev.slicesmith.importer.toolkit.ToolkitReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads a folder of slice files: in the order of its index if it has one, else by path. A {@code config.json} at the
 * top is the whole board and wins. Symbolic links are not followed, so nothing outside the folder is read.
 */
final class SliceFolder {

    private static final int DEPTH = 6;

    private final ImportOptions options;
    private final Findings findings;
    private final BoardFiles files;
    private final JsonTrees trees;

    SliceFolder(ImportOptions options, Findings findings) {
        this.options = options;
        this.findings = findings;
        this.files = new BoardFiles(options.limits());
        this.trees = new JsonTrees(options.limits());
    }

    ReadBoard read(Path folder) {
        Path config = folder.resolve("config.json");
        if (Files.isRegularFile(config)) {
            return new BoardDocument(options, findings).read(files.read(config));
        }
        Map<String, JsonNode> slices = new LinkedHashMap<>();
        List<String> order = new ArrayList<>();
        long left = options.limits().bytes();
        for (Path file : jsonFiles(folder)) {
            byte[] bytes = files.read(file);
            left -= bytes.length;
            if (left < 0) {
                throw new ImportFailure(ImportCode.BOARD_TOO_LARGE, "the folder holds too much");
            }
            take(trees.tree(files.text(bytes).strip()), slices, order);
        }
        if (slices.isEmpty()) {
            throw new ImportFailure(ImportCode.NOTHING_TO_IMPORT, "the folder holds no slice file");
        }
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        order.stream().map(slices::remove).filter(Objects::nonNull).forEach(all::add);
        slices.values().forEach(all::add);
        return new ReadBoard(new ToolkitReader().read(all, findings), BoardFormat.TOOLKIT);
    }

    private List<Path> jsonFiles(Path folder) {
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            List<Path> found = walk
                    .filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file)
                            && !Files.isSymbolicLink(file))
                    .limit(options.limits().files() + 1L)
                    .sorted()
                    .toList();
            if (found.size() > options.limits().files()) {
                throw new ImportFailure(ImportCode.BOARD_TOO_LARGE, "the folder holds too many files");
            }
            return found;
        } catch (IOException e) {
            throw new ImportFailure(ImportCode.BOARD_UNREADABLE, "the folder cannot be read");
        }
    }

    /** Slices count; an index gives the order; whatever else lies there does not. */
    private void take(JsonNode tree, Map<String, JsonNode> slices, List<String> order) {
        if (tree.isObject() && tree.path("slices").isArray()) {
            for (JsonNode entry : tree.get("slices")) {
                order.add(Json.text(entry, "id"));
                if (!FormatDetector.isPointer(entry)) {
                    slices.putIfAbsent(Json.text(entry, "id"), entry);
                }
            }
        } else if (ToolkitReader.isSlice(tree)) {
            String id = Json.said(tree, "id").orElse(Json.text(tree, "title"));
            // Specifications generated from code lie beside the slice that they belong to.
            boolean more = tree.has("commands") || tree.has("events") || tree.has("readmodels");
            if (more || !slices.containsKey(id)) {
                slices.put(id, tree);
            }
        }
    }
}
