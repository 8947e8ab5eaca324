package dev.slicesmith.generator.domain.application;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.Javadocs;
import java.util.ServiceLoader;
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
 *
 *     static ShopParts find() { ... }
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
                                + ", or supplied from outside. Implement this interface to use classes of your own, and"
                                + " name the implementation in {@code META-INF/services/" + name().canonicalName() + "}.",
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
        return parts.addMethod(find()).build();
    }

    private MethodSpec find() {
        return MethodSpec.methodBuilder("find")
                .addJavadoc("What a person supplies, found by {@link java.util.ServiceLoader}; otherwise what is here.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name())
                .addStatement("return $T.load($T.class).findFirst().orElseGet(() -> new $T() {})",
                        ServiceLoader.class, name(), name())
                .build();
    }
}
