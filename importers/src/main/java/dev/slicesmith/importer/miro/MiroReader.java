package dev.slicesmith.importer.miro;

import dev.slicesmith.importer.board.Board;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.importer.finding.ImportFailure;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads raw Miro boards of every kind. */
public final class MiroReader {

    private MiroReader() {}

    /**
     * Reads items of the REST interface or of the Web SDK.
     *
     * @throws ImportFailure if nothing on the board is an element of an event model
     */
    public static Board api(JsonNode root, Findings findings) {
        return filled(SceneBoard.read(ApiItems.read(root, findings), findings));
    }

    /**
     * Reads the canvas of a plain backup.
     *
     * @param name the board's title; may be empty
     * @throws ImportFailure if nothing on the board is an element of an event model
     */
    public static Board backup(JsonNode canvas, String name, Findings findings) {
        return filled(SceneBoard.read(RtbCanvas.read(canvas, name), findings));
    }

    /** Whether these are items or pages of them. */
    public static boolean isDump(JsonNode root) {
        return MiroShapes.isRest(root) || MiroShapes.isSdk(root);
    }

    /** Pages as one dump. */
    public static JsonNode together(List<JsonNode> pages) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        pages.forEach(all::add);
        return all;
    }

    private static Board filled(Board board) {
        boolean empty = board.slices().stream().flatMap(slice -> slice.elements().stream())
                .allMatch(element -> element.kind() == ElementKind.SCREEN || element.kind() == ElementKind.AUTOMATION);
        if (empty) {
            throw new ImportFailure(ImportCode.NOTHING_TO_IMPORT, "nothing on this board is read as a command, event or "
                    + "view; stickies need a colour, and a place in a slice or an arrow");
        }
        return board;
    }
}
