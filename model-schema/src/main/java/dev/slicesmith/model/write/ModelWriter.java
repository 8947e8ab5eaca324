package dev.slicesmith.model.write;

import dev.slicesmith.model.syntax.ModelSyntax;
import java.util.List;

/** Writes a model as YAML in its one canonical form: the same model gives the same bytes, and reads back equal. */
public final class ModelWriter {

    private ModelWriter() {}

    /** The text of a file, with {@code \n} at line ends. */
    public static String write(ModelSyntax model) {
        return Printer.print(List.of(), ModelTree.of(model), List.of());
    }
}
