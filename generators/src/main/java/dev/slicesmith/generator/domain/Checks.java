package dev.slicesmith.generator.domain;

import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.generator.java.ModelTypes;
import dev.slicesmith.model.Constraints;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.TypeDefinition.ValueObject;
import dev.slicesmith.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the model demands of data, as statements:
 *
 * <pre>{@code
 * violations.require(limit >= 1, "limit", "must be at least 1");
 * price.check("price", violations);
 * }</pre>
 */
public final class Checks {

    private final ModelTypes types;
    private final ValueCode values;
    private final MemberNames members;
    private final Map<String, Boolean> constrained = new HashMap<>();

    public Checks(Domain domain) {
        this.types = domain.types();
        this.values = new ValueCode(types);
        this.members = domain.members();
    }

    /** Whether values of this type can break a constraint. */
    public boolean concerns(FieldType type) {
        if (type instanceof StrongType strong) {
            return !strong.constraints().isEmpty();
        }
        if (type instanceof ValueObject object) {
            return constrained.computeIfAbsent(object.name().text(), name -> concerns(object.fields()));
        }
        return elementOf(type).filter(this::concerns).isPresent();
    }

    /** Whether one of the fields can break a constraint. */
    public boolean concerns(List<Field> fields) {
        for (Field field : fields) {
            if (!field.isDerived() && (!field.constraints().isEmpty() || concerns(field.type()))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<FieldType> elementOf(FieldType type) {
        if (type instanceof FieldType.OptionalOf optional) {
            return Optional.of(optional.of());
        }
        if (type instanceof FieldType.ListOf list) {
            return Optional.of(list.of());
        }
        if (type instanceof FieldType.SetOf set) {
            return Optional.of(set.of());
        }
        return type instanceof FieldType.MapOf map ? Optional.of(map.of()) : Optional.empty();
    }

    /**
     * The statements for all fields of a record.
     *
     * @param prefix the Java expression of the path to the record, with a dot; empty at the top
     */
    public CodeBlock of(List<Field> fields, CodeBlock prefix) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Field field : fields) {
            if (!field.isDerived()) {
                CodeBlock path = prefix.isEmpty()
                        ? CodeBlock.of("$S", field.name().text())
                        : CodeBlock.of("$L + $S", prefix, "." + field.name().text());
                value(code, field.type(), field.constraints(), component(field), path, 0);
            }
        }
        return code.build();
    }

    /** The component; a parameter or variable of that name would hide it. */
    private static CodeBlock component(Field field) {
        String name = field.name().java();
        boolean hidden = name.startsWith("value") || name.equals("path") || name.equals("violations");
        return CodeBlock.of("$L", hidden ? "this." + name : name);
    }

    private void value(
            CodeBlock.Builder code, FieldType type, Constraints own, CodeBlock value, CodeBlock path, int depth) {
        if (own.isEmpty() && !concerns(type)) {
            return;
        }
        String element = depth == 0 ? "value" : "value" + depth;
        CodeBlock variable = CodeBlock.of("$L", element);
        if (type instanceof FieldType.OptionalOf optional) {
            code.add("$L.ifPresent($L -> {\n$>", value, element);
            value(code, optional.of(), own, variable, path, depth + 1);
            code.add("$<});\n");
            return;
        }
        constraints(code, type, own, type instanceof StrongType s ? types.unwrap(s, value) : value, path);
        Optional<FieldType> inner = elementOf(type);
        if (inner.isPresent()) {
            CodeBlock all = type instanceof FieldType.MapOf ? CodeBlock.of("$L.values()", value) : value;
            if (concerns(type)) {
                code.beginControlFlow("for ($T $L : $L)", types.of(inner.get()), element, all);
                value(code, inner.get(), Constraints.NONE, variable, path, depth + 1);
                code.endControlFlow();
            }
        } else if (concerns(type)) {
            code.addStatement("$L.$L($L, violations)", value, members.check(), path);
        }
    }

    /** The statements for the constraints of a scalar or the size of a collection. */
    public void constraints(
            CodeBlock.Builder code, FieldType type, Constraints constraints, CodeBlock value, CodeBlock path) {
        constraints.min().ifPresent(min -> limit(code, type, value, path, min, ">=", "at least"));
        constraints.max().ifPresent(max -> limit(code, type, value, path, max, "<=", "at most"));
        CodeBlock length = type.unwrapped() == ScalarType.STRING
                ? CodeBlock.of("$L.codePointCount(0, $L.length())", value, value)
                : CodeBlock.of("$L.size()", value);
        constraints.minLength().stream().filter(min -> min > 0).forEach(min -> require(
                code, CodeBlock.of("$L >= $L", length, min), path, "must have a length of at least " + min));
        constraints.maxLength().ifPresent(max -> require(
                code, CodeBlock.of("$L <= $L", length, max), path, "must have a length of at most " + max));
        constraints.pattern().ifPresent(pattern -> require(
                code,
                CodeBlock.of("$T.of($S).matches($L)", types.support("TextPattern"), pattern, value),
                path,
                "must match " + pattern));
    }

    private void limit(
            CodeBlock.Builder code, FieldType type, CodeBlock value, CodeBlock path, Value limit, String operator,
            String words) {
        ScalarType scalar = (ScalarType) type.unwrapped();
        Object bare = ((Value.Scalar) limit).value();
        CodeBlock literal = values.scalar(scalar, bare);
        boolean primitive = scalar == ScalarType.INT || scalar == ScalarType.LONG || scalar == ScalarType.DOUBLE;
        CodeBlock condition = primitive
                ? CodeBlock.of("$L $L $L", value, operator, literal)
                : CodeBlock.of("$L.compareTo($L) $L 0", value, literal, operator);
        require(code, condition, path, "must be " + words + " " + bare);
    }

    private static void require(CodeBlock.Builder code, CodeBlock condition, CodeBlock path, String message) {
        code.addStatement("violations.require($L, $L, $S)", condition, path, message);
    }
}
