package dev.slicesmith.importer;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.write.ModelWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An import of a board that is written in a test.
 *
 * @param result what came of it
 * @param diagnostics all findings
 */
record Imports(ImportResult result, List<Diagnostic> diagnostics) {

    static Imports of(Path folder, String name, String text) {
        return of(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Imports of(Path folder, String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Imports of(Path path) {
        Diagnostics diagnostics = new Diagnostics();
        ImportResult result = BoardImport.read(path, ImportOptions.DEFAULT, diagnostics);
        return new Imports(result, diagnostics.sorted());
    }

    /** The first model as it is written, without the links to the board. */
    String yaml() {
        return ModelWriter.write(result.models().get(0).model()).replaceAll("(?m)^ *link: .*\n", "");
    }

    List<String> codes() {
        return diagnostics.stream().map(finding -> finding.code().id()).distinct().toList();
    }
}
