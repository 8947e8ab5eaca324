package dev.slicesmith.importer;

import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.importer.finding.ImportFailure;
import dev.slicesmith.importer.input.BoardFiles;
import dev.slicesmith.importer.input.Json;
import dev.slicesmith.importer.input.JsonTrees;
import dev.slicesmith.importer.miro.MiroReader;
import dev.slicesmith.importer.toolkit.ToolkitReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

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
        List<JsonNode> pages = new ArrayList<>();
        List<String> order = new ArrayList<>();
        long left = options.limits().bytes();
        for (Path file : jsonFiles(folder)) {
            byte[] bytes = files.read(file);
            left -= bytes.length;
            if (left < 0) {
                throw new ImportFailure(ImportCode.BOARD_TOO_LARGE, "the folder holds too much");
            }
            String text = files.text(bytes).strip();
            List<JsonNode> documents = text.isEmpty() ? List.of() : trees.documents(text);
            documents.forEach(tree -> take(tree, slices, order));
            documents.stream().filter(MiroReader::isDump).forEach(pages::add);
        }
        if (slices.isEmpty() && !pages.isEmpty()) {
            return new ReadBoard(MiroReader.api(MiroReader.together(pages), findings),
                    FormatDetector.of(MiroReader.together(pages)).orElse(BoardFormat.MIRO_REST));
        }
        if (slices.isEmpty()) {
            throw new ImportFailure(
                    ImportCode.NOTHING_TO_IMPORT, "the folder holds no slice file and no page of a raw board");
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

    /** Specifications generated from code lie beside the slice that they belong to, and become its own. */
    private static JsonNode merged(JsonNode one, JsonNode other) {
        boolean first = one.has("commands") || one.has("events") || one.has("readmodels");
        JsonNode whole = first ? one : other;
        JsonNode more = first ? other : one;
        if (!(whole instanceof ObjectNode slice) || more.has("commands") || !more.path("specifications").isArray()) {
            return whole;
        }
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        Set<String> titles = new HashSet<>();
        for (JsonNode node : List.of(slice.path("specifications"), more.path("specifications"))) {
            node.forEach(spec -> {
                if (titles.add(Json.text(spec, "title"))) {
                    all.add(spec);
                }
            });
        }
        return slice.set("specifications", all);
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
            slices.merge(id, tree, SliceFolder::merged);
        }
    }
}
