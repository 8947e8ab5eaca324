package dev.slicesmith.generator;

import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.expression.CheckedExpressions;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * One bounded context, read, linked and checked.
 *
 * @param path the file or folder that it was found in
 * @param files its files, in the order in which they were merged
 * @param model the linked model
 * @param expressions its expressions, checked
 */
public record LoadedModel(Path path, List<Path> files, EventModel model, CheckedExpressions expressions) {

    public LoadedModel {
        Objects.requireNonNull(path, "path");
        files = List.copyOf(files);
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(expressions, "expressions");
    }
}
