package dev.slicesmith.model.config;

import dev.slicesmith.model.diagnostic.DiagnosticCode;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.source.SourceFile;
import dev.slicesmith.model.yaml.PlainYaml;
import dev.slicesmith.model.yaml.SourceFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** Finds and reads configurations. Every problem becomes a finding; nothing is thrown. */
public final class Configurations {

    private Configurations() {}

    /**
     * The configuration of a model: beside it if the model is a file, in it if it is a folder.
     *
     * @param model a file or folder as the user gave it
     * @return nothing if there is none
     */
    public static Optional<Path> find(Path model) {
        String name = Configuration.FILE_NAME;
        Path path = Files.isDirectory(model) ? model.resolve(name) : model.resolveSibling(name);
        return Files.exists(path) ? Optional.of(path) : Optional.empty();
    }

    /**
     * Reads a configuration; what cannot be used is reported and keeps its default.
     *
     * @param codes all codes that findings may have
     */
    public static Configuration read(Path path, Collection<? extends DiagnosticCode> codes, Diagnostics diagnostics) {
        return SourceFiles.read(path, diagnostics).map(file -> read(file, codes, diagnostics)).orElse(Configuration.DEFAULT);
    }

    /** As above, for a file that is already read. */
    public static Configuration read(SourceFile file, Collection<? extends DiagnosticCode> codes, Diagnostics diagnostics) {
        return PlainYaml.read(file, diagnostics)
                .map(root -> new ConfigurationReader(codes, diagnostics).read(root))
                .orElse(Configuration.DEFAULT);
    }
}
