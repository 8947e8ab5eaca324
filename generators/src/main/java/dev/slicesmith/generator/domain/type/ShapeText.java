package dev.slicesmith.generator.domain.type;

import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.model.Constraints;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.Value;

/** Says in words what values a strong type has: {@code A decimal of at least 0.} */
final class ShapeText {

    private ShapeText() {}

    static String of(StrongType type) {
        String scalar = type.scalar() == ScalarType.UUID ? "UUID" : type.scalar().notation();
        StringBuilder text = new StringBuilder(article(scalar)).append(scalar);
        Constraints constraints = type.constraints();
        constraints.min().ifPresent(min -> add(text, "at least " + bare(min)));
        constraints.max().ifPresent(max -> add(text, "at most " + bare(max)));
        constraints.minLength().ifPresent(min -> add(text, "a length of at least " + min));
        constraints.maxLength().ifPresent(max -> add(text, "a length of at most " + max));
        constraints.pattern().ifPresent(pattern -> add(text, "the form " + Javadocs.code(pattern)));
        return text.append('.').toString();
    }

    private static String article(String scalar) {
        return scalar.startsWith("i") ? "An " : "A ";
    }

    private static void add(StringBuilder text, String part) {
        text.append(text.indexOf(" of ") < 0 ? " of " : ", ").append(part);
    }

    private static Object bare(Value value) {
        return ((Value.Scalar) value).value();
    }
}
