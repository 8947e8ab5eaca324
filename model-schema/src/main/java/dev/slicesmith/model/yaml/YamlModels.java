package dev.slicesmith.model.yaml;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.source.SourceFile;
import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.syntax.ModelSyntax;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The door to this package: models out of files, folders or text. Every problem becomes a finding; nothing is thrown.
 * A model is there whenever its files are well-formed YAML, with what could be read of it; whether it is good, the
 * findings say.
 */
public final class YamlModels {

    private YamlModels() {}

    /**
     * The bounded contexts that the given paths hold: a file is one; a folder with a {@code model:} of its own is one,
     * and otherwise each folder in it that has one.
     *
     * @param paths files and folders as the user gave them
     * @param diagnostics takes findings about paths that hold no model
     */
    public static List<ModelFiles> contexts(List<Path> paths, Diagnostics diagnostics) {
        return new Contexts(diagnostics).of(paths);
    }

    /** One model out of the files of a bounded context; nothing if one of them cannot be read as YAML. */
    public static Optional<ModelSyntax> read(ModelFiles context, Diagnostics diagnostics) {
        List<SourceFile> files = new ArrayList<>();
        for (Path path : context.files()) {
            SourceFiles.read(path, diagnostics).ifPresent(files::add);
        }
        Optional<ModelSyntax> model = merge(files, diagnostics);
        return files.size() == context.files().size() ? model : Optional.empty();
    }

    /** One model out of files that are all its parts, in this order; folders are not looked into. */
    public static Optional<ModelSyntax> read(List<Path> files, Diagnostics diagnostics) {
        return read(new ModelFiles("", files), diagnostics);
    }

    /**
     * One model out of a text.
     *
     * @param path the name of the text in findings
     */
    public static Optional<ModelSyntax> read(String path, String text, Diagnostics diagnostics) {
        return SourceFiles.of(path, text, diagnostics).flatMap(file -> merge(List.of(file), diagnostics));
    }

    /** Whether a file has anchors, which syntax records do not keep: its aliases are values like all others. */
    public static boolean hasAnchors(SourceFile file) {
        return NodeComposer.hasAnchors(file);
    }

    private static Optional<ModelSyntax> merge(List<SourceFile> files, Diagnostics diagnostics) {
        ModelReader reader = new ModelReader(diagnostics);
        int readable = 0;
        int documents = 0;
        for (SourceFile file : files) {
            Optional<List<YamlNode>> roots = NodeComposer.compose(file, diagnostics);
            if (roots.isPresent()) {
                readable++;
                documents += roots.get().size();
                roots.get().forEach(reader::read);
            }
        }
        if (files.isEmpty() || readable < files.size()) {
            return Optional.empty();
        }
        SourceSpan start = SourceSpan.startOf(files.get(0));
        if (documents == 0) {
            diagnostics.report(Diagnostic.at(start, YamlCode.EMPTY_FILE, "there is nothing in this file")
                    .help("begin with: model: Shopping cart"));
            return Optional.empty();
        }
        return Optional.of(reader.model(start));
    }
}
