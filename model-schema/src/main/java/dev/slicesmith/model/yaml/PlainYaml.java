package dev.slicesmith.model.yaml;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.source.SourceFile;
import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.syntax.ValueSyntax;
import java.util.List;
import java.util.Optional;

/** Reads YAML that is no model, such as a configuration, as plain values with their places. */
public final class PlainYaml {

    private PlainYaml() {}

    /** The mapping that a file holds, empty if the file is; nothing if it holds something else, and that is reported. */
    public static Optional<ValueSyntax.Mapping> read(SourceFile file, Diagnostics diagnostics) {
        Optional<List<YamlNode>> roots = NodeComposer.compose(file, diagnostics);
        if (roots.isEmpty()) {
            return Optional.empty();
        }
        if (roots.get().isEmpty()) {
            return Optional.of(new ValueSyntax.Mapping(List.of(), SourceSpan.startOf(file)));
        }
        YamlNode root = roots.get().get(0);
        if (roots.get().size() == 1 && root instanceof YamlNode.Mapping mapping) {
            return Optional.of(ValueReader.mapping(mapping, new Problems(diagnostics)));
        }
        String found = roots.get().size() > 1 ? "several documents" : root.describe();
        diagnostics.report(Diagnostic.at(root.span(), YamlCode.WRONG_SHAPE, "this file is one mapping, not " + found));
        return Optional.empty();
    }
}
