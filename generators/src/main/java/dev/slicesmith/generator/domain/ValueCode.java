package dev.slicesmith.generator.domain;

import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.ModelTypes;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldValue;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.TypeDefinition.ValueObject;
import dev.slicesmith.model.Value;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Plain values of a model as Java expressions. */
public class ValueCode {

    private final ModelTypes types;

    public ValueCode(ModelTypes types) {
        this.types = types;
    }

    /** The value where this type is wanted, which may be optional. */
    public final CodeBlock of(FieldType wanted, Value value) {
        if (wanted.isOptional()) {
            return value instanceof Value.Absent
                    ? CodeBlock.of("$T.empty()", JavaLibrary.OPTIONAL)
                    : CodeBlock.of("$T.of($L)", JavaLibrary.OPTIONAL, of(wanted.required(), value));
        }
        if (value instanceof Value.Scalar scalar) {
            return wanted instanceof StrongType strong
                    ? strong(strong, scalar.value())
                    : scalar((ScalarType) wanted.unwrapped(), scalar.value());
        }
        if (value instanceof Value.Alias alias) {
            return alias(wanted, alias.alias());
        }
        if (value instanceof Value.Constant constant) {
            return types.constant(constant.type(), constant.constant());
        }
        if (value instanceof Value.Items items) {
            return items(wanted, items);
        }
        if (value instanceof Value.Entries entries) {
            return entries(entries);
        }
        return composite((Value.Composite) value);
    }

    /** A strong type around a scalar. */
    protected CodeBlock strong(StrongType type, Object value) {
        return types.wrap(type, scalar(type.scalar(), value));
    }

    /** The identifier that an alias stands for. */
    protected CodeBlock alias(FieldType wanted, String alias) {
        UUID fixed = UUID.nameUUIDFromBytes(alias.getBytes(StandardCharsets.UTF_8));
        CodeBlock value = scalar(ScalarType.UUID, fixed);
        return wanted instanceof StrongType strong ? types.wrap(strong, value) : value;
    }

    /** What a field of a value object has that was not written. */
    protected CodeBlock missing(Field field) {
        return field.defaultValue()
                .map(value -> of(field.type(), value))
                .orElseGet(() -> EmptyCode.of(types, field.type()));
    }

    /** A scalar's literal, or the call that makes it. */
    public final CodeBlock scalar(ScalarType type, Object value) {
        return switch (type) {
            case STRING -> CodeBlock.of("$S", value);
            case BOOLEAN, INT -> CodeBlock.of("$L", value);
            case LONG -> CodeBlock.of("$LL", value);
            case DOUBLE -> CodeBlock.of("$L", value);
            case DECIMAL -> decimal((BigDecimal) value);
            case UUID -> CodeBlock.of("$T.fromString($S)", JavaLibrary.UUID, value.toString());
            case JSON -> CodeBlock.of("new $T($S)", types.of(type), value);
            case DATE, TIME, DATETIME, INSTANT, DURATION ->
                CodeBlock.of("$T.parse($S)", types.of(type), value.toString());
        };
    }

    private static CodeBlock decimal(BigDecimal value) {
        if (value.signum() == 0) {
            return CodeBlock.of("$T.ZERO", JavaLibrary.BIG_DECIMAL);
        }
        return CodeBlock.of("new $T($S)", JavaLibrary.BIG_DECIMAL, value.toPlainString());
    }

    private CodeBlock items(FieldType wanted, Value.Items items) {
        FieldType element = wanted instanceof FieldType.SetOf set ? set.of() : ((FieldType.ListOf) wanted).of();
        List<CodeBlock> codes = new ArrayList<>();
        items.items().forEach(item -> codes.add(of(element, item)));
        Object factory = wanted instanceof FieldType.SetOf ? types.support("Sets") : JavaLibrary.LIST;
        return CodeBlock.of("$T.of($L)", factory, CodeBlock.join(codes, ", "));
    }

    private CodeBlock entries(Value.Entries entries) {
        List<CodeBlock> codes = new ArrayList<>();
        entries.entries().forEach(entry -> codes.add(CodeBlock.of(
                "$T.entry($S, $L)", JavaLibrary.MAP, entry.key(), of(entries.type().of(), entry.value()))));
        return CodeBlock.of("$T.of($L)", types.support("Maps"), CodeBlock.join(codes, ", "));
    }

    private CodeBlock composite(Value.Composite composite) {
        ValueObject type = composite.type();
        List<CodeBlock> codes = new ArrayList<>();
        for (Field field : type.fields()) {
            if (!field.isDerived()) {
                codes.add(written(composite, field));
            }
        }
        return types.construct(type, codes);
    }

    private CodeBlock written(Value.Composite composite, Field field) {
        for (FieldValue value : composite.fields()) {
            if (value.field().name().equals(field.name())) {
                return of(field.type(), value.value());
            }
        }
        return missing(field);
    }
}
