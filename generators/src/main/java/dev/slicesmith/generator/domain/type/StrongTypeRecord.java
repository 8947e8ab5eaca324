package dev.slicesmith.generator.domain.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Checks;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.Records;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.StrongType;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A scalar with a name of its own:
 *
 * <pre>{@code
 * public record Price(BigDecimal value) implements Comparable<Price> {
 *
 *     public Price {
 *         value = Decimals.normalized(value);
 *     }
 *
 *     public void check(String path, Violations violations) {
 *         violations.require(value.compareTo(BigDecimal.ZERO) >= 0, path, "must be at least 0");
 *     }
 * }
 * }</pre>
 */
final class StrongTypeRecord extends JavaArtifact {

    private final Domain domain;
    private final StrongType type;

    StrongTypeRecord(Domain domain, StrongType type) {
        super(domain.layout().of(type), "type " + type.name());
        this.domain = domain;
        this.type = type;
    }

    @Override
    protected TypeSpec type() {
        TypeName value = domain.types().of(type.scalar());
        TypeSpec.Builder record = new Records(domain.types())
                .begin(name(), List.of(new Records.Component("value", type.scalar(), value, false)))
                .addJavadoc(Javadocs.of(
                        Javadocs.sentence(type.documentation(), otherwise()),
                        ShapeText.of(type),
                        Javadocs.place(type.span(), "type " + type.name())));
        if (!type.constraints().isEmpty()) {
            record.addMethod(check());
        }
        if (isOrdered(type.scalar())) {
            record.addSuperinterface(ParameterizedTypeName.get(JavaLibrary.COMPARABLE, name()));
            record.addMethod(compareTo(value));
        }
        return record.addMethod(text()).build();
    }

    private String otherwise() {
        boolean identity = domain.model().streams().stream()
                .anyMatch(stream -> stream.id().filter(type::equals).isPresent());
        return identity
                ? "Identifies a stream of events: " + Javadocs.text(type.name().text()) + "."
                : "The type " + Javadocs.code(type.name().text()) + ".";
    }

    private MethodSpec check() {
        CodeBlock.Builder code = CodeBlock.builder();
        new Checks(domain).constraints(
                code, type, type.constraints(), CodeBlock.of("value"), CodeBlock.of("path"));
        return MethodSpec.methodBuilder(domain.members().check())
                .addJavadoc("Reports what the model forbids. Stored values are never checked again.")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(JavaLibrary.STRING, "path")
                .addParameter(domain.layout().support("Violations"), "violations")
                .addCode(code.build())
                .build();
    }

    private static boolean isOrdered(ScalarType scalar) {
        return scalar != ScalarType.BOOLEAN && scalar != ScalarType.JSON && scalar != ScalarType.UUID;
    }

    private MethodSpec compareTo(TypeName value) {
        CodeBlock compared = value.isPrimitive()
                ? CodeBlock.of("$T.compare(value, other.value)", value.box())
                : CodeBlock.of("value.compareTo(other.value)");
        return MethodSpec.methodBuilder("compareTo")
                .addAnnotation(JavaLibrary.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.INT)
                .addParameter(name(), "other")
                .addStatement("return $L", compared)
                .build();
    }

    private MethodSpec text() {
        CodeBlock text = switch (type.scalar()) {
            case STRING -> CodeBlock.of("value");
            case BOOLEAN -> text("Boolean");
            case INT -> text("Integer");
            case LONG -> text("Long");
            case DOUBLE -> text("Double");
            case DECIMAL -> CodeBlock.of("value.toPlainString()");
            default -> CodeBlock.of("value.toString()");
        };
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(JavaLibrary.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaLibrary.STRING)
                .addStatement("return $L", text)
                .build();
    }

    private static CodeBlock text(String boxed) {
        return CodeBlock.of("$T.toString(value)", ClassName.get("java.lang", boxed));
    }
}
