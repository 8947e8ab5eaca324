package dev.slicesmith.generator.expression;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.ListOf;
import dev.slicesmith.model.FieldType.MapOf;
import dev.slicesmith.model.FieldType.OptionalOf;
import dev.slicesmith.model.FieldType.SetOf;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.TypeDefinition.EnumType;
import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.TypeDefinition.ValueObject;
import dev.slicesmith.model.View;
import dev.slicesmith.model.expression.Counting;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.expression.ExpressionTree.Variable;
import dev.slicesmith.model.expression.TypedExpression;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.lang.model.element.Modifier;

/** Java around compiled expressions: records for the model's types, and a class with one method per expression. */
final class ProofProject implements JavaTypes, JavaScope {

    static final String PACKAGE = "proof";

    private final ProofModel proof;

    ProofProject(ProofModel proof) {
        this.proof = proof;
    }

    /** All sources by the name of their class. */
    Map<String, String> sources(Map<String, TypedExpression> expressions) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (TypeDefinition type : proof.model().types()) {
            sources.put(type.name().java(), source(type));
        }
        sources.put("Everything", record("Everything", proof.everything().fields(), derived()));
        sources.put("Others", record("Others", proof.others().fields(), ""));
        TypeSpec.Builder methods = TypeSpec.classBuilder("Expressions").addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        expressions.forEach((name, expression) -> methods.addMethod(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(of(expression.type()))
                .addParameter(ClassName.get(PACKAGE, "Everything"), "row")
                .addParameter(Instant.class, "now")
                .addParameter(ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(PACKAGE, "Others")), "n")
                .addStatement("return $L", new ExpressionCompiler().compile(expression, this))
                .build()));
        sources.put("Expressions", JavaFile.builder(PACKAGE, methods.build()).build().toString());
        return sources;
    }

    /** Each derived field once alone and once for somebody who counts. */
    private String derived() {
        StringBuilder methods = new StringBuilder();
        for (Field field : proof.everything().fields()) {
            if (field.isDerived()) {
                TypedExpression value = proof.checked().of(field.value().orElseThrow()).orElseThrow();
                ExpressionCompiler compiler = new ExpressionCompiler();
                String head = "    public " + of(field.type()) + " " + field.name().java();
                methods.append(head).append("() { Everything row = this; return ")
                        .append(compiler.compile(value, this)).append("; }\n")
                        .append(head).append("(dev.slicesmith.support.Iterations n) { Everything row = this; return ")
                        .append(compiler.compileCounting(value, this, "n")).append("; }\n");
            }
        }
        return methods.toString();
    }

    private String source(TypeDefinition type) {
        String name = type.name().java();
        if (type instanceof StrongType strong) {
            String normalise = strong.scalar() == ScalarType.DECIMAL
                    ? " public " + name + " { value = dev.slicesmith.support.Decimals.normalized(value); } " : "";
            return "package proof; public record " + name + "(" + of(strong.scalar()) + " value) {" + normalise + "}";
        }
        if (type instanceof EnumType words) {
            StringBuilder body = new StringBuilder("package proof; public enum " + name + " {");
            for (Name word : words.constants()) {
                body.append(constant(word)).append("(\"").append(word.text()).append("\"), ");
            }
            return body + "; private final String word; " + name + "(String word) { this.word = word; } "
                    + "@Override public String toString() { return word; } }";
        }
        return record(name, ((ValueObject) type).fields(), "");
    }

    private String record(String name, List<Field> fields, String body) {
        List<String> components = fields.stream()
                .filter(field -> !field.isDerived())
                .map(field -> of(field.type()) + " " + field.name().java())
                .toList();
        return "package proof;\npublic record " + name + "(" + String.join(", ", components) + ") {\n" + body + "}\n";
    }

    static String constant(Name word) {
        return word.text().toUpperCase(java.util.Locale.ROOT).replace(' ', '_');
    }

    @Override
    public TypeName of(FieldType type) {
        if (type instanceof ScalarType scalar) {
            return scalar(scalar);
        }
        if (type instanceof OptionalOf optional) {
            return ParameterizedTypeName.get(ClassName.get(Optional.class), of(optional.of()).box());
        }
        if (type instanceof ListOf list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), of(list.of()).box());
        }
        if (type instanceof SetOf set) {
            return ParameterizedTypeName.get(ClassName.get(Set.class), of(set.of()).box());
        }
        if (type instanceof MapOf map) {
            return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), of(map.of()).box());
        }
        if (type instanceof TypeDefinition definition) {
            return ClassName.get(PACKAGE, definition.name().java());
        }
        FieldType.ElementOf element = (FieldType.ElementOf) type;
        return ClassName.get(PACKAGE, element.name().java());
    }

    private static TypeName scalar(ScalarType type) {
        return switch (type) {
            case STRING, JSON -> ClassName.get(String.class);
            case BOOLEAN -> TypeName.BOOLEAN;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case DOUBLE -> TypeName.DOUBLE;
            case DECIMAL -> ClassName.get(BigDecimal.class);
            case UUID -> ClassName.get(UUID.class);
            case DATE -> ClassName.get(LocalDate.class);
            case TIME -> ClassName.get(LocalTime.class);
            case DATETIME -> ClassName.get(LocalDateTime.class);
            case INSTANT -> ClassName.get(Instant.class);
            case DURATION -> ClassName.get(Duration.class);
        };
    }

    @Override
    public ClassName support(String simpleName) {
        return ClassName.get("dev.slicesmith.support", simpleName);
    }

    @Override
    public ZoneId zone() {
        return proof.model().zone();
    }

    @Override
    public CodeBlock constant(EnumType type, Name constant) {
        return CodeBlock.of("$T.$L", of(type), constant(constant));
    }

    @Override
    public JavaTypes types() {
        return this;
    }

    @Override
    public Counting counting() {
        return proof.checked().counting();
    }

    @Override
    public CodeBlock variable(Variable variable) {
        return CodeBlock.of(variable.role() == Role.NOW ? "now" : "row");
    }

    @Override
    public CodeBlock rows(View view) {
        return CodeBlock.of("n");
    }

    @Override
    public CodeBlock row(View view, List<CodeBlock> key) {
        return CodeBlock.of("n.stream().filter(o -> o.name().equals($L)).findFirst()", key.get(0));
    }

    @Override
    public boolean isTaken(String name) {
        return Set.of("row", "now", "n").contains(name);
    }
}
