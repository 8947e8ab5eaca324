package dev.slicesmith.generator.domain.view;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Code;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.Keys;
import dev.slicesmith.generator.domain.TypeSwitch;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.model.Projection;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * How events become rows:
 *
 * <pre>{@code
 * public void project(ShopEvent event, Rows<CartId, CartItems> rows) {
 *     if (event instanceof CartCreated e) {
 *         rows.createIfMissing(e.cart(), CartItems::initial);
 *     } else if (event instanceof CartSubmitted e) {
 *         rows.delete(e.cart());
 *     }
 * }
 * }</pre>
 */
final class ProjectionClass extends JavaArtifact {

    private final Domain domain;
    private final ViewPlan plan;

    ProjectionClass(Domain domain, ViewPlan plan) {
        super(plan.classes().projection(), "view " + plan.view().name());
        this.domain = domain;
        this.plan = plan;
    }

    @Override
    protected TypeSpec type() {
        TypeSpec.Builder projection = TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of(
                        "Makes rows of the view &quot;" + Javadocs.text(plan.view().name().text())
                                + "&quot; of events.",
                        Javadocs.place(plan.view().span(), "view " + plan.view().name())))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        if (plan.projectionAsksRules()) {
            Code.fields(projection, List.of(Code.parameter(plan.classes().rules(), "rules")));
        }
        return projection.addMethod(project()).build();
    }

    private MethodSpec project() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("project")
                .addJavadoc("Applies one event to the rows that it concerns.")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(domain.layout().modelEvent(), "event");
        if (plan.projectionReadsMeta()) {
            method.addParameter(domain.layout().support("Meta"), "meta");
        }
        method.addParameter(new Keys(domain).rows("Rows", plan.view()), "rows");
        TypeSwitch types = new TypeSwitch();
        for (Projection entry : plan.entries()) {
            EntryCode code = new EntryCode(domain, plan, entry);
            if (!code.isEmpty()) {
                types.add(domain.layout().of(entry.event()), code.variable(), code.statements());
            }
        }
        return method.addCode(types.running(domain.release().hasPatternSwitch(), "event")).build();
    }
}
