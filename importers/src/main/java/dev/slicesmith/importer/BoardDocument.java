package dev.slicesmith.importer;

import dev.slicesmith.importer.board.Board;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.importer.finding.ImportFailure;
import dev.slicesmith.importer.input.BoardFiles;
import dev.slicesmith.importer.input.JsonTrees;
import dev.slicesmith.importer.toolkit.BackupReader;
import dev.slicesmith.importer.toolkit.ToolkitReader;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads one document of any format. */
final class BoardDocument {

    private final ImportOptions options;
    private final Findings findings;

    BoardDocument(ImportOptions options, Findings findings) {
        this.options = options;
        this.findings = findings;
    }

    ReadBoard read(byte[] bytes) {
        String text = new BoardFiles(options.limits()).text(bytes).strip();
        if (text.isEmpty()) {
            throw new ImportFailure(ImportCode.NOTHING_TO_IMPORT, "the board is empty");
        }
        JsonNode root = new JsonTrees(options.limits()).tree(text);
        BoardFormat format = options.format().or(() -> detected(root)).orElseThrow(BoardDocument::unknown);
        return new ReadBoard(board(root, format), format);
    }

    private static Optional<BoardFormat> detected(JsonNode root) {
        return FormatDetector.of(root);
    }

    private Board board(JsonNode root, BoardFormat format) {
        return switch (format) {
            case TOOLKIT -> new ToolkitReader().read(root, findings);
            case TOOLKIT_BACKUP -> new BackupReader().read(root, findings);
            default -> throw unknown();
        };
    }

    private static ImportFailure unknown() {
        return new ImportFailure(ImportCode.FORMAT_UNKNOWN, "this is no kind of board that is known; known are exports "
                + "of the Event Modeling Toolkit, of Miro's REST interface and Web SDK, plain .rtb backups, emlang and "
                + "giraflow; if it is one of them, say which with --from");
    }
}
