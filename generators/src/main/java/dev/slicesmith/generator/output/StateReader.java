package dev.slicesmith.generator.output;

import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Reads what earlier runs left in the state folder. */
final class StateReader {

    private final FileSink sink;

    StateReader(FileSink sink) {
        this.sink = sink;
    }

    OutputPlan.State read() throws IOException {
        return new OutputPlan.State(text(StateFolder.MANIFEST), text(StateFolder.JOURNAL));
    }

    static Manifest manifest(String path, Optional<String> text, Diagnostics findings) {
        return text.map(t -> ManifestReader.read(new SourceFile(path, t), findings)).orElseGet(Manifest::empty);
    }

    private Optional<String> text(String path) throws IOException {
        if (sink.kind(path) == FileSink.Kind.ABSENT) {
            return Optional.empty();
        }
        try {
            return Optional.of(new String(sink.read(path), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (NoSuchFileException goneMeanwhile) {
            // Another run ends just now, and takes its journal along.
            return Optional.empty();
        }
    }
}
