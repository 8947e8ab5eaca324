package dev.slicesmith.generator.domain.scenario;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.MemberNames;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.TypeDefinition.StrongType;
import javax.lang.model.element.Modifier;

/**
 * Makes the values of scenarios:
 *
 * <pre>{@code
 * public static CartId cartId(String alias) {
 *     return new CartId(uuid(alias));
 * }
 * }</pre>
 */
final class ExampleClass extends JavaArtifact {

    private final Domain domain;

    ExampleClass(Domain domain, ClassName name) {
        super(Root.GENERATED_TEST_JAVA, Ownership.GENERATED, name, "scenarios");
        this.domain = domain;
    }

    @Override
    protected TypeSpec type() {
        TypeSpec.Builder example = TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of("The values of scenarios: an alias always stands for the same identifier."))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        for (TypeDefinition type : domain.model().types()) {
            if (type instanceof StrongType strong && MemberNames.hasExample(strong)) {
                example.addMethod(strong(strong));
            }
        }
        return example.addMethod(uuid()).build();
    }

    private MethodSpec strong(StrongType type) {
        boolean alias = type.scalar() == ScalarType.UUID;
        MethodSpec.Builder method = method(MemberNames.member(type.name()), alias ? "alias" : "value")
                .returns(domain.layout().of(type));
        return alias
                ? method.addStatement(
                                "return new $T($L(alias))", domain.layout().of(type), domain.members().plainExample())
                        .build()
                : method.addStatement(
                                "return new $T(new $T(value))", domain.layout().of(type), JavaLibrary.BIG_DECIMAL)
                        .build();
    }

    private MethodSpec uuid() {
        return method(domain.members().plainExample(), "alias")
                .returns(JavaLibrary.UUID)
                .addStatement("return $T.nameUUIDFromBytes(alias.getBytes($T.UTF_8))",
                        JavaLibrary.UUID, ClassName.get("java.nio.charset", "StandardCharsets"))
                .build();
    }

    private static MethodSpec.Builder method(String name, String parameter) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(JavaLibrary.STRING, parameter);
    }
}
