package dev.slicesmith.generator.domain.event;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.MemberNames;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.generator.naming.Endpoints;
import dev.slicesmith.model.ErrorDefinition;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.ScalarType;
import javax.lang.model.element.Modifier;

/**
 * A reason for which a command is refused:
 *
 * <pre>{@code
 * public final class CartFull extends Rejection {
 *
 *     private final int limit;
 *
 *     public CartFull(int limit) {
 *         super("CartFull", "A cart holds at most " + limit + " items");
 *         this.limit = limit;
 *     }
 * }
 * }</pre>
 */
final class RejectionClass extends JavaArtifact {

    private final Domain domain;
    private final ErrorDefinition error;

    RejectionClass(Domain domain, ErrorDefinition error) {
        super(domain.layout().of(error), "error " + error.name());
        this.domain = domain;
        this.error = error;
    }

    @Override
    protected TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of(
                        "The command is refused: " + reason(), Javadocs.place(error.span(), "error " + error.name())))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(domain.layout().support("Rejection"))
                .addField(FieldSpec.builder(
                                TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("1L")
                        .build());
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        constructor.addStatement("super($S, $L)", Endpoints.name(error), new MessageCode(error).code());
        for (Field field : error.fields()) {
            add(type, constructor, field);
        }
        type.addMethod(constructor.build());
        error.fields().forEach(field -> type.addMethod(accessor(field)));
        return type.build();
    }

    private String reason() {
        String message = error.message().orElse(error.name().text());
        return Javadocs.sentence(error.documentation(), Javadocs.text(message) + ".");
    }

    private void add(TypeSpec.Builder type, MethodSpec.Builder constructor, Field field) {
        String name = MemberNames.accessor(error, field);
        TypeName java = domain.typeOf(field);
        FieldSpec.Builder kept = FieldSpec.builder(java, name, Modifier.PRIVATE, Modifier.FINAL);
        if (!isSerializable(field.type())) {
            kept.addModifiers(Modifier.TRANSIENT);
        }
        type.addField(kept.build());
        constructor.addParameter(java, name);
        constructor.addStatement("this.$L = $L", name, name);
    }

    /** Exceptions are serialisable, and javac warns of fields that are not. */
    private static boolean isSerializable(FieldType type) {
        return type instanceof ScalarType && type != ScalarType.JSON;
    }

    private MethodSpec accessor(Field field) {
        String name = MemberNames.accessor(error, field);
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(domain.typeOf(field))
                .addStatement("return $L", name)
                .build();
    }
}
