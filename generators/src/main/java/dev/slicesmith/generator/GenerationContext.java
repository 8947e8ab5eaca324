package dev.slicesmith.generator;

import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.expression.CheckedExpressions;
import dev.slicesmith.model.index.ModelIndex;
import java.util.Objects;

/**
 * What every artifact of a run looks at.
 *
 * @param model the linked model, which passed its checks
 * @param index what is computed about it, once
 * @param release the Java release to write for
 * @param packageName the package of the generated code, from the model or from a flag
 */
public record GenerationContext(
        EventModel model, ModelIndex index, JavaRelease release, String packageName) {

    public GenerationContext {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(release, "release");
        Objects.requireNonNull(packageName, "packageName");
    }

    /** The context of a run; computes what is computed once. Other code makes contexts only here. */
    public static GenerationContext of(
            EventModel model, CheckedExpressions expressions, JavaRelease release, String packageName) {
        return new GenerationContext(model, ModelIndex.of(model, expressions), release, packageName);
    }
}
