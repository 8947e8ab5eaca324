package dev.slicesmith.generator.domain;

import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.ModelTypes;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.expression.EmptyValues;

/** What values of a type begin with, as Java. */
public final class EmptyCode {

    private EmptyCode() {}

    /** Whether the type has an empty value. */
    public static boolean exists(FieldType type) {
        return EmptyValues.exists(type);
    }

    /** The empty value; of a type that has none, the absent one. */
    public static CodeBlock of(ModelTypes types, FieldType type) {
        if (type instanceof FieldType.ListOf) {
            return CodeBlock.of("$T.of()", JavaLibrary.LIST);
        }
        if (type instanceof FieldType.SetOf) {
            return CodeBlock.of("$T.of()", JavaLibrary.SET);
        }
        if (type instanceof FieldType.MapOf) {
            return CodeBlock.of("$T.of()", JavaLibrary.MAP);
        }
        if (!EmptyValues.exists(type) || type.isOptional()) {
            return CodeBlock.of("$T.empty()", JavaLibrary.OPTIONAL);
        }
        return type instanceof StrongType strong
                ? types.wrap(strong, scalar(strong.scalar()))
                : scalar((ScalarType) type);
    }

    private static CodeBlock scalar(ScalarType type) {
        return switch (type) {
            case BOOLEAN -> CodeBlock.of("false");
            case INT -> CodeBlock.of("0");
            case LONG -> CodeBlock.of("0L");
            case DOUBLE -> CodeBlock.of("0.0");
            case DECIMAL -> CodeBlock.of("$T.ZERO", JavaLibrary.BIG_DECIMAL);
            default -> CodeBlock.of("$S", "");
        };
    }
}
