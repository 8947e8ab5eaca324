package dev.slicesmith.generator.domain;

import com.palantir.javapoet.TypeName;
import dev.slicesmith.generator.GenerationContext;
import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.java.ModelTypes;
import dev.slicesmith.generator.naming.Layout;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.template.TemplateRenderer;

/**
 * What every emitter of domain code looks at.
 *
 * @param model the model
 * @param index what is computed about it
 * @param release the Java release to write for
 * @param layout where classes are and what they are called
 * @param types types in Java
 * @param members names of members that are not fields of the model
 * @param templates renders what is not Java
 */
public record Domain(
        EventModel model,
        ModelIndex index,
        JavaRelease release,
        Layout layout,
        ModelTypes types,
        MemberNames members,
        TemplateRenderer templates) {

    /** The domain of a run. */
    public static Domain of(GenerationContext context) {
        EventModel model = context.model();
        Layout layout = new Layout(model, context.index().homes(), context.packageName());
        return new Domain(
                model,
                context.index(),
                context.release(),
                layout,
                new ModelTypes(layout, model.zone()),
                new MemberNames(model),
                context.templates());
    }

    /** The Java type of a field. */
    public TypeName typeOf(Field field) {
        return types.of(field.type());
    }
}
