package dev.slicesmith.importer;

import dev.slicesmith.importer.board.Board;
import dev.slicesmith.importer.emlang.EmlangReader;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.importer.finding.ImportFailure;
import dev.slicesmith.importer.giraflow.GiraflowReader;
import dev.slicesmith.importer.input.BoardArchive;
import dev.slicesmith.importer.input.BoardFiles;
import dev.slicesmith.importer.input.Json;
import dev.slicesmith.importer.input.JsonTrees;
import dev.slicesmith.importer.input.YamlTrees;
import dev.slicesmith.importer.miro.MiroReader;
import dev.slicesmith.importer.toolkit.BackupReader;
import dev.slicesmith.importer.toolkit.ToolkitReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
        if (BoardArchive.isZip(bytes)) {
            return new ReadBoard(archive(bytes), BoardFormat.MIRO_RTB);
        }
        String text = new BoardFiles(options.limits()).text(bytes).strip();
        if (text.isEmpty()) {
            throw new ImportFailure(ImportCode.NOTHING_TO_IMPORT, "the board is empty");
        }
        boolean json = text.startsWith("{") || text.startsWith("[");
        boolean yaml = options.format().filter(BoardFormat.EMLANG::equals).isPresent() || options.format().isEmpty() && !json;
        if (yaml) {
            return new ReadBoard(emlang(text), BoardFormat.EMLANG);
        }
        JsonNode root = root(text);
        BoardFormat format = options.format().or(() -> detected(root)).orElseThrow(BoardDocument::unknown);
        return new ReadBoard(board(root, format), format);
    }

    /** One document; of several, the pages of a raw board, one after the other. */
    private JsonNode root(String text) {
        List<JsonNode> documents = new JsonTrees(options.limits()).documents(text);
        if (documents.size() == 1) {
            return documents.get(0);
        }
        if (!documents.stream().allMatch(MiroReader::isDump)) {
            throw new ImportFailure(ImportCode.BOARD_SYNTAX, "the board holds more than one JSON document");
        }
        return MiroReader.together(documents);
    }

    /** What is no JSON may be YAML; of that, only emlang is known. */
    private Board emlang(String text) {
        List<JsonNode> documents;
        try {
            documents = new YamlTrees(options.limits()).documents(text);
        } catch (ImportFailure failure) {
            boolean slices = text.startsWith("slices:") || text.contains("\nslices:");
            throw slices || failure.code() != ImportCode.BOARD_SYNTAX ? failure : unknown();
        }
        if (options.format().isEmpty() && !EmlangReader.matches(documents)) {
            throw unknown();
        }
        return EmlangReader.read(documents, findings);
    }

    /** From version 1.4 on, backups are encrypted; their heads say so. */
    private Board archive(byte[] zip) {
        Map<String, byte[]> files = new BoardArchive(options.limits()).read(zip);
        JsonTrees trees = new JsonTrees(options.limits());
        BoardFiles texts = new BoardFiles(options.limits());
        byte[] canvas = files.get("canvas.json");
        byte[] meta = files.getOrDefault("meta.json", "{}".getBytes(StandardCharsets.UTF_8));
        if (canvas == null) {
            throw new ImportFailure(ImportCode.FORMAT_REFUSED, "this archive is no board backup: it has no canvas; "
                    + "an Enterprise export holds pictures and comments but no items: export the items instead");
        }
        boolean encrypted = canvas.length == 0 || canvas[0] != '{'
                || trees.tree(texts.text(meta)).has("encryptionVersion");
        if (encrypted) {
            throw new ImportFailure(ImportCode.FORMAT_REFUSED, "this backup is encrypted, as all are since version 1.4; "
                    + "export the board with the Event Modeling Toolkit or Miro's REST interface instead");
        }
        byte[] head = files.getOrDefault("board.json", "{}".getBytes(StandardCharsets.UTF_8));
        return MiroReader.backup(
                trees.tree(texts.text(canvas)), Json.text(trees.tree(texts.text(head)), "name"), findings);
    }

    private static Optional<BoardFormat> detected(JsonNode root) {
        return FormatDetector.of(root);
    }

    private Board board(JsonNode root, BoardFormat format) {
        return switch (format) {
            case TOOLKIT -> new ToolkitReader().read(root, findings);
            case TOOLKIT_BACKUP -> new BackupReader().read(root, findings);
            case MIRO_REST, MIRO_SDK -> MiroReader.api(root, findings);
            case GIRAFLOW -> GiraflowReader.read(root, findings);
            case MIRO_RTB -> MiroReader.backup(root, "", findings);
            case EMLANG -> throw unknown();
        };
    }

    private static ImportFailure unknown() {
        return new ImportFailure(ImportCode.FORMAT_UNKNOWN, "this is no kind of board that is known; known are exports "
                + "of the Event Modeling Toolkit, of Miro's REST interface and Web SDK, plain .rtb backups, emlang and "
                + "giraflow; if it is one of them, say which: `import` takes --from, `new` --format");
    }
}
