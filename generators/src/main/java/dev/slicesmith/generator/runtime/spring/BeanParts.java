package dev.slicesmith.generator.runtime.spring;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Code;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.application.Part;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Finds what people supply among their beans:
 *
 * <pre>{@code
 * @Override
 * public OrderSystem orderSystem() {
 *     return beans.getBeanProvider(OrderSystem.class).getIfAvailable(others::orderSystem);
 * }
 * }</pre>
 */
final class BeanParts extends JavaArtifact {

    private final SpringProject project;

    BeanParts(SpringProject project) {
        super(ClassName.get(project.spring(), "BeanParts"), "model");
        this.project = project;
    }

    @Override
    protected TypeSpec type() {
        ClassName parts = project.domain().layout().parts();
        TypeSpec.Builder type = TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of("What people supply: beans of theirs, and where there is none, what "
                        + Javadocs.code(parts.simpleName()) + " finds."))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addAnnotation(ClassName.get("org.springframework.stereotype", "Component"))
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(parts);
        type.addField(FieldSpec.builder(parts, "others", Modifier.PRIVATE, Modifier.FINAL)
                .initializer("$T.find()", parts)
                .build());
        Code.fields(type, List.of(Code.parameter(
                ClassName.get("org.springframework.beans.factory", "BeanFactory"), "beans")));
        project.plan().parts().forEach(part -> type.addMethod(part(part)));
        return type.build();
    }

    private static MethodSpec part(Part part) {
        CodeBlock wanted = part.type() instanceof ClassName bare
                ? CodeBlock.of("$T.class", bare)
                : CodeBlock.of("new $T<$T>() {}",
                        ClassName.get("org.springframework.core", "ParameterizedTypeReference"), part.type());
        return MethodSpec.methodBuilder(part.method())
                .addAnnotation(JavaLibrary.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(part.type())
                .addStatement("return beans.getBeanProvider($L).getIfAvailable(others::$L)", wanted, part.method())
                .build();
    }
}
