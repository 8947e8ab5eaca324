package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.Constraints;
import dev.slicesmith.model.Documentation;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.ElementOf;
import dev.slicesmith.model.FieldType.ListOf;
import dev.slicesmith.model.FieldType.MapOf;
import dev.slicesmith.model.FieldType.OptionalOf;
import dev.slicesmith.model.FieldType.SetOf;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.EnumType;
import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/** Questions about types. */
final class Types {

    /** The element type of an empty list of which nothing more is known. */
    static final ElementOf NOTHING =
            new ElementOf(ElementOf.Kind.NOTHING, new Name("nothing", "nothing"), List.of());

    private Types() {}

    static boolean isNothing(FieldType type) {
        return type instanceof ElementOf element && element.kind() == ElementOf.Kind.NOTHING;
    }

    /** Whether part of the type is unknown. */
    static boolean isVague(FieldType type) {
        return isNothing(type) || type instanceof OptionalOf optional && isVague(optional.of())
                || element(type).filter(Types::isVague).isPresent()
                || type instanceof MapOf map && isVague(map.of());
    }

    /** The element type of a list or set. */
    static Optional<FieldType> element(FieldType type) {
        if (type instanceof ListOf list) {
            return Optional.of(list.of());
        }
        return type instanceof SetOf set ? Optional.of(set.of()) : Optional.empty();
    }

    /** The scalar that a type is or wraps. */
    static Optional<ScalarType> scalar(FieldType type) {
        return type.unwrapped() instanceof ScalarType scalar ? Optional.of(scalar) : Optional.empty();
    }

    static boolean is(FieldType type, ScalarType... wanted) {
        return scalar(type).filter(List.of(wanted)::contains).isPresent();
    }

    /** Whether values of a type have an order. */
    static boolean isOrdered(FieldType type) {
        return scalar(type)
                .filter(s -> s != ScalarType.BOOLEAN && s != ScalarType.JSON && s != ScalarType.UUID)
                .isPresent();
    }

    /** Whether every value of the one number type is also one of the other. */
    static boolean widens(ScalarType from, ScalarType to) {
        return switch (from) {
            case INT -> to == ScalarType.LONG || to == ScalarType.DECIMAL || to == ScalarType.DOUBLE;
            case LONG -> to == ScalarType.DECIMAL;
            default -> false;
        };
    }

    /** The type that values of both fit in. */
    static Optional<FieldType> common(FieldType a, FieldType b) {
        if (a.equals(b) || isNothing(b)) {
            return Optional.of(a);
        }
        if (isNothing(a)) {
            return Optional.of(b);
        }
        if (a.isOptional() || b.isOptional()) {
            return common(a.required(), b.required()).map(OptionalOf::new);
        }
        if (a instanceof ListOf one && b instanceof ListOf other) {
            return common(one.of(), other.of()).map(ListOf::new);
        }
        if (a instanceof SetOf || b instanceof SetOf) {
            return element(a).flatMap(x -> element(b).flatMap(y -> common(x, y))).map(SetOf::new);
        }
        if (a instanceof MapOf one && b instanceof MapOf other) {
            return common(one.of(), other.of()).map(MapOf::new);
        }
        return commonScalar(a, b);
    }

    private static Optional<FieldType> commonScalar(FieldType a, FieldType b) {
        if (a instanceof EnumType || b instanceof EnumType || differentIdentities(a, b)) {
            return Optional.empty();
        }
        Optional<ScalarType> one = scalar(a);
        Optional<ScalarType> other = scalar(b);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        if (one.equals(other) || widens(other.get(), one.get())) {
            return Optional.of(one.get());
        }
        return widens(one.get(), other.get()) ? Optional.of(other.get()) : Optional.empty();
    }

    /** A product's identity is never a customer's, but a price may be multiplied with a quantity. */
    static boolean differentIdentities(FieldType a, FieldType b) {
        return a instanceof StrongType one && b instanceof StrongType other && !one.equals(other)
                && !one.scalar().isNumber();
    }

    /** A field that is nowhere written, such as {@code meta.time}. */
    static Field field(Name name, FieldType type, Optional<Expression> value, SourceSpan span) {
        return new Field(name, type, Constraints.NONE, Optional.empty(), Optional.empty(), Optional.empty(), false,
                value, Documentation.NONE, span);
    }
}
