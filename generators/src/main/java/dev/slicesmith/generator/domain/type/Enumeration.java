package dev.slicesmith.generator.domain.type;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.generator.java.ModelTypes;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.TypeDefinition.EnumType;
import javax.lang.model.element.Modifier;

/**
 * One of a few words, whose text is as the model writes it:
 *
 * <pre>{@code
 * public enum Status {
 *
 *     OPEN("open"),
 *     SUBMITTED("submitted");
 * }
 * }</pre>
 */
final class Enumeration extends JavaArtifact {

    private final EnumType type;

    Enumeration(Domain domain, EnumType type) {
        super(domain.layout().of(type), "type " + type.name());
        this.type = type;
    }

    @Override
    protected TypeSpec type() {
        TypeSpec.Builder words = TypeSpec.enumBuilder(name())
                .addJavadoc(Javadocs.of(
                        Javadocs.sentence(type.documentation(), "The type " + Javadocs.code(type.name().text()) + "."),
                        Javadocs.place(type.span(), "type " + type.name())))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addModifiers(Modifier.PUBLIC);
        for (Name constant : type.constants()) {
            words.addEnumConstant(
                    ModelTypes.constantName(type, constant),
                    TypeSpec.anonymousClassBuilder("$S", constant.text()).build());
        }
        return words.addField(JavaLibrary.STRING, "word", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(JavaLibrary.STRING, "word")
                        .addStatement("this.word = word")
                        .build())
                .addMethod(MethodSpec.methodBuilder("toString")
                        .addJavadoc("The word in the model.")
                        .addAnnotation(JavaLibrary.OVERRIDE)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(JavaLibrary.STRING)
                        .addStatement("return word")
                        .build())
                .build();
    }
}
