package dev.slicesmith.importer;

import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.importer.finding.ImportFailure;
import dev.slicesmith.importer.input.Json;
import dev.slicesmith.importer.miro.MiroShapes;
import dev.slicesmith.importer.toolkit.ToolkitReader;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Recognises formats by what a document holds, never by its name. */
final class FormatDetector {

    private static final Set<String> EXPORT_PARTS = Set.of("comments", "viewers", "editors", "users");

    private FormatDetector() {}

    /**
     * The format of a JSON document.
     *
     * @throws ImportFailure if it is known to be of no use, with what to export instead
     */
    static Optional<BoardFormat> of(JsonNode root) {
        refuseUseless(root);
        if (root.isObject() && (root.has("nodes") || root.has("nebulit-boards"))
                && (root.has("boards") || root.has("nebulit-boards"))) {
            return Optional.of(BoardFormat.TOOLKIT_BACKUP);
        }
        if (root.isObject() && root.has("timeline") && root.get("timeline").isArray()) {
            return Optional.of(BoardFormat.GIRAFLOW);
        }
        if (isToolkit(root)) {
            return Optional.of(BoardFormat.TOOLKIT);
        }
        if (root.isObject() && root.has("widgets") && root.path("widgets").has("objects")) {
            return Optional.of(BoardFormat.MIRO_RTB);
        }
        if (MiroShapes.isRest(root)) {
            return Optional.of(BoardFormat.MIRO_REST);
        }
        return MiroShapes.isSdk(root) ? Optional.of(BoardFormat.MIRO_SDK) : Optional.empty();
    }

    private static boolean isToolkit(JsonNode root) {
        if (root.isObject() && root.path("slices").isArray()) {
            JsonNode slices = root.get("slices");
            return slices.valueStream().anyMatch(FormatDetector::isSliceEntry)
                    || slices.isEmpty() && (root.has("boardId") || root.has("aggregates") || root.size() == 1);
        }
        if (root.isArray() && !root.isEmpty()) {
            return ToolkitReader.isSlice(root.get(0));
        }
        return ToolkitReader.isSlice(root);
    }

    private static boolean isSliceEntry(JsonNode entry) {
        return ToolkitReader.isSlice(entry) || entry.path("definition").isObject();
    }

    private static void refuseUseless(JsonNode root) {
        if (root.isObject() && root.size() <= 4 && root.has("encryptionVersion")) {
            throw new ImportFailure(ImportCode.FORMAT_REFUSED, "this is the head of an encrypted Miro backup, which "
                    + "cannot be read; export the board with the Event Modeling Toolkit or Miro's REST interface");
        }
        boolean pointer = root.isObject() && root.has("slice") && root.has("link") && !root.has("commands");
        boolean index = root.isObject() && root.path("slices").isArray() && !root.path("slices").isEmpty()
                && root.path("slices").valueStream().allMatch(FormatDetector::isPointer);
        if (pointer || index) {
            throw new ImportFailure(ImportCode.FORMAT_REFUSED, "this only points to slices and holds none; give the "
                    + "folder that has the slice files, or the board's config.json");
        }
        boolean export = root.isObject() && !root.has("items") && !root.has("data") && !root.has("widgets")
                && EXPORT_PARTS.stream().anyMatch(root::has) && !root.has("slices");
        if (export) {
            throw new ImportFailure(ImportCode.FORMAT_REFUSED, "this export has comments and people but no items; "
                    + "export the items, with Miro's REST interface, the Web SDK or the Event Modeling Toolkit");
        }
    }

    static boolean isPointer(JsonNode slice) {
        return slice.isObject() && slice.has("folder") && !slice.path("definition").isObject()
                && !slice.has("commands") && !slice.has("events") && !slice.has("readmodels")
                && !Json.text(slice, "slice").isBlank();
    }
}
