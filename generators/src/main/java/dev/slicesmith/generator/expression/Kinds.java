package dev.slicesmith.generator.expression;

import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.ElementOf;
import dev.slicesmith.model.FieldType.ListOf;
import dev.slicesmith.model.FieldType.SetOf;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Call;
import dev.slicesmith.model.expression.ExpressionTree.Conditional;
import dev.slicesmith.model.expression.ExpressionTree.Convert;
import dev.slicesmith.model.expression.ExpressionTree.FieldAccess;
import dev.slicesmith.model.expression.ExpressionTree.ListLiteral;
import dev.slicesmith.model.expression.ExpressionTree.Literal;
import dev.slicesmith.model.expression.ExpressionTree.Variable;
import java.util.stream.Stream;

/** Questions about trees and types that decide how Java is written. */
final class Kinds {

    private Kinds() {}

    /** Whether Java has a primitive type for it. */
    static boolean isPrimitive(FieldType type) {
        return type == ScalarType.INT || type == ScalarType.LONG || type == ScalarType.DOUBLE
                || type == ScalarType.BOOLEAN;
    }

    static FieldType element(FieldType type) {
        return type instanceof ListOf list ? list.of() : ((SetOf) type).of();
    }

    /** Whether Java calculates it with zeros left at its end. */
    static boolean isUnnormalised(ExpressionTree tree) {
        return tree.type() == ScalarType.DECIMAL && tree instanceof Call call && call.function().leavesZeros();
    }

    /** Whether evaluating it twice costs nothing and cannot fail. */
    static boolean isSimple(ExpressionTree tree) {
        return tree instanceof Literal || tree instanceof Variable
                || tree instanceof FieldAccess access && !access.field().isDerived() && isSimple(access.of())
                || tree instanceof ExpressionTree.EnumConstant || tree instanceof ExpressionTree.Absent
                || tree instanceof ListLiteral list && list.items().isEmpty();
    }

    /** Whether it makes no difference which one is evaluated first: only one can fail. */
    static boolean mayTurn(ExpressionTree a, ExpressionTree b) {
        return cannotFail(a) || cannotFail(b);
    }

    private static boolean cannotFail(ExpressionTree tree) {
        return isSimple(tree)
                || tree instanceof Convert convert && isSimple(convert.of())
                || tree instanceof ListLiteral list && list.items().stream().allMatch(Kinds::cannotFail);
    }

    /** Whether Java may compute it when it compiles, and complain about what it finds. */
    static boolean isConstant(ExpressionTree tree) {
        return tree.nodes().allMatch(node -> node instanceof Literal || node instanceof Call
                || node instanceof Conditional || node instanceof Convert);
    }

    /** Whether Java has a class for it that code can name. */
    static boolean isNamed(FieldType type) {
        return !(type instanceof ElementOf)
                && Stream.of(type).allMatch(t -> !(t instanceof ListOf list) || isNamed(list.of()));
    }
}
