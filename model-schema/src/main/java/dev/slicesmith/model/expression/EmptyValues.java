package dev.slicesmith.model.expression;

import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.ListOf;
import dev.slicesmith.model.FieldType.MapOf;
import dev.slicesmith.model.FieldType.OptionalOf;
import dev.slicesmith.model.FieldType.SetOf;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.expression.ExpressionTree.Absent;
import dev.slicesmith.model.expression.ExpressionTree.Convert;
import dev.slicesmith.model.expression.ExpressionTree.ListLiteral;
import dev.slicesmith.model.expression.ExpressionTree.Literal;
import dev.slicesmith.model.expression.ExpressionTree.MapLiteral;
import java.math.BigDecimal;
import java.util.List;

/** What a value of a type begins with: false, 0, empty text, an empty collection, or absent. */
public final class EmptyValues {

    private EmptyValues() {}

    /** Whether a type has an empty value; if not, a value that nothing sets is absent. */
    public static boolean exists(FieldType type) {
        FieldType raw = type.unwrapped();
        if (raw instanceof ScalarType scalar) {
            return scalar.isNumber() || scalar == ScalarType.BOOLEAN || scalar == ScalarType.STRING;
        }
        return raw instanceof OptionalOf || raw instanceof ListOf || raw instanceof SetOf || raw instanceof MapOf;
    }

    /** The empty value of a type, absent if it has none. */
    public static ExpressionTree of(FieldType type) {
        if (type instanceof OptionalOf optional) {
            return new Absent(optional);
        }
        if (type instanceof ListOf || type instanceof SetOf) {
            return new ListLiteral(List.of(), type);
        }
        if (type instanceof MapOf map) {
            return new MapLiteral(List.of(), map);
        }
        if (type instanceof StrongType strong && exists(strong)) {
            return new Convert(of(strong.scalar()), strong);
        }
        return type instanceof ScalarType scalar && exists(scalar)
                ? new Literal(zero(scalar), scalar)
                : new Absent(new OptionalOf(type));
    }

    private static Object zero(ScalarType type) {
        return switch (type) {
            case BOOLEAN -> false;
            case INT -> 0;
            case LONG -> 0L;
            case DOUBLE -> 0.0;
            case DECIMAL -> BigDecimal.ZERO;
            default -> "";
        };
    }
}
