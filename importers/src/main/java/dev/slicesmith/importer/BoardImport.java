package dev.slicesmith.importer;

import dev.slicesmith.importer.board.Board;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.importer.finding.ImportFailure;
import dev.slicesmith.importer.input.BoardFiles;
import dev.slicesmith.importer.translate.BoardTranslator;
import dev.slicesmith.importer.translate.TranslatedModel;
import dev.slicesmith.model.diagnostic.Diagnostics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Imports a board: {@code BoardImport.read(path, options, diagnostics)}. Never throws for what a board holds; what is
 * wrong with it is an error among the diagnostics, and then there are no models.
 */
public final class BoardImport {

    private BoardImport() {}

    /**
     * Reads a board and translates it.
     *
     * @param path a file, or a folder of slice files
     * @param options the format if it is not to be recognised, and limits
     * @param diagnostics takes every finding besides
     */
    public static ImportResult read(Path path, ImportOptions options, Diagnostics diagnostics) {
        Findings findings = new Findings(shown(path), diagnostics);
        try {
            ReadBoard read = Files.isDirectory(path)
                    ? new SliceFolder(options, findings).read(path)
                    : new BoardDocument(options, findings).read(new BoardFiles(options.limits()).read(path));
            return new ImportResult(
                    shown(path), Optional.of(read.format()), models(read.board(), path, findings), findings.all());
        } catch (ImportFailure failure) {
            findings.add(failure.code(), failure.getMessage());
            return new ImportResult(shown(path), Optional.empty(), List.of(), findings.all());
        }
    }

    private static List<TranslatedModel> models(Board board, Path path, Findings findings) {
        boolean empty = board.slices().stream().allMatch(slice -> slice.title().isBlank() && slice.elements().isEmpty()
                && slice.specs().isEmpty());
        if (empty) {
            throw new ImportFailure(ImportCode.NOTHING_TO_IMPORT, "the board holds no slice, command, event or view");
        }
        return new BoardTranslator(findings).translate(board, fallbackName(path));
    }

    private static String fallbackName(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? "Board" : name.toString().replaceFirst("\\..*$", "").replaceAll("[_@-]+", " ").strip();
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
