package dev.slicesmith.cli;

import dev.slicesmith.importer.ImportResult;
import dev.slicesmith.importer.report.ImportReport;
import dev.slicesmith.importer.translate.TranslatedModel;
import dev.slicesmith.model.naming.JavaNames;
import dev.slicesmith.model.write.ModelWriter;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes imported models: one as {@code model.yaml}, several in a folder each. A file that is there is left alone. */
final class BoardFilesWriter {

    private static final String MODEL = "model.yaml";

    private final Terminal terminal;

    BoardFilesWriter(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Writes all models, or none if one of them is there already.
     *
     * @throws FileAlreadyExistsException naming the first that is there
     */
    void models(ImportResult result, Path folder) throws IOException {
        Map<Path, String> texts = new LinkedHashMap<>();
        for (TranslatedModel model : result.models()) {
            Path place = result.models().size() == 1 ? folder : folder.resolve(JavaNames.packageSegment(model.name()));
            texts.put(place.resolve(MODEL), ModelWriter.write(model.model()));
        }
        for (Path file : texts.keySet()) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(file.toString());
            }
        }
        for (Map.Entry<Path, String> text : texts.entrySet()) {
            Files.createDirectories(text.getKey().getParent());
            Files.writeString(text.getKey(), text.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            terminal.out().println("wrote " + text.getKey());
        }
    }

    /** Writes the report, over an older one. */
    void report(ImportResult result, Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, ImportReport.markdown(result));
        terminal.out().println("wrote " + file);
    }
}
