package dev.slicesmith.generator;

import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.expression.CheckedExpressions;
import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.template.TemplateRenderer;
import java.util.Objects;

/**
 * What every artifact of a run looks at.
 *
 * @param model the linked model, which passed its checks
 * @param index what is computed about it, once
 * @param release the Java release to write for
 * @param packageName the package of the generated code, from the model or from a flag
 * @param templates renders what is not Java, with the user's own templates where there are any
 */
public record GenerationContext(
        EventModel model, ModelIndex index, JavaRelease release, String packageName, TemplateRenderer templates) {

    public GenerationContext {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(release, "release");
        Objects.requireNonNull(packageName, "packageName");
        Objects.requireNonNull(templates, "templates");
    }

    /** The context of a run; computes what is computed once. Other code makes contexts only here. */
    public static GenerationContext of(
            EventModel model, CheckedExpressions expressions, JavaRelease release, String packageName) {
        return of(model, expressions, release, packageName, new TemplateRenderer());
    }

    /** As above, with templates of the user's. */
    public static GenerationContext of(EventModel model, CheckedExpressions expressions, JavaRelease release,
            String packageName, TemplateRenderer templates) {
        return new GenerationContext(model, ModelIndex.of(model, expressions), release, packageName, templates);
    }
}
