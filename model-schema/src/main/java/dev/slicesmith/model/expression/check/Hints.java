package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.EnumType;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Literal;
import java.util.Optional;

/** What to write instead. */
final class Hints {

    private Hints() {}

    private static String constant(EnumType type, Literal literal) {
        Name name = type.constants().stream()
                .filter(constant -> constant.text().equals(literal.value()))
                .findFirst()
                .orElse(type.constants().get(0));
        boolean writable = name.text().matches("[A-Za-z_][A-Za-z_0-9]*");
        return writable ? name.text() : name.java();
    }

    static Optional<String> conversion(ExpressionTree tree, FieldType wanted) {
        if (wanted.required() instanceof EnumType type && tree instanceof Literal literal) {
            return Optional.of("write " + type.name().java() + "." + constant(type, literal) + ", without quotes");
        }
        Optional<ScalarType> to = Types.scalar(wanted.required());
        Optional<ScalarType> from = Types.scalar(tree.type().required());
        if (to.isEmpty() || from.isEmpty() || to.equals(from)) {
            return Optional.empty();
        }
        return switch (to.get()) {
            case STRING -> Optional.of("write string(…)");
            case INT, LONG, DOUBLE, DECIMAL ->
                from.get().isNumber() ? Optional.of("write " + to.get().notation() + "(…)") : Optional.empty();
            case DATE, TIME, DATETIME, INSTANT, DURATION, UUID ->
                Optional.of("write " + to.get().notation() + "(…)");
            default -> Optional.empty();
        };
    }
}
