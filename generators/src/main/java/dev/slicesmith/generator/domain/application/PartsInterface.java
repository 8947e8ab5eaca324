package dev.slicesmith.generator.domain.application;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.Javadocs;
import javax.lang.model.element.Modifier;

/**
 * What people supply to the application:
 *
 * <pre>{@code
 * public interface ShopParts {
 *
 *     default SubmitCartRules submitCartRules() {
 *         return new SubmitCartPolicy();
 *     }
 * }
 * }</pre>
 */
final class PartsInterface extends JavaArtifact {

    private final Domain domain;
    private final ApplicationPlan plan;

    PartsInterface(Domain domain, ApplicationPlan plan) {
        super(domain.layout().parts(), "model " + domain.model().name());
        this.domain = domain;
        this.plan = plan;
    }

    @Override
    protected TypeSpec type() {
        TypeSpec.Builder parts = TypeSpec.interfaceBuilder(name())
                .addJavadoc(Javadocs.of(
                        "What is written by hand for " + Javadocs.text(domain.model().name().text())
                                + ": the classes of these names in your own sources. Override a method to use another.",
                        Javadocs.place(domain.model().span(), "model " + domain.model().name())))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addModifiers(Modifier.PUBLIC);
        for (Part part : plan.parts()) {
            parts.addMethod(MethodSpec.methodBuilder(part.method())
                    .addJavadoc(Javadocs.of(part.what()))
                    .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                    .returns(part.type())
                    .addStatement("return new $T()", part.written())
                    .build());
        }
        return parts.build();
    }
}
