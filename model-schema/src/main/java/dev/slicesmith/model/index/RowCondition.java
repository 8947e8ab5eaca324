package dev.slicesmith.model.index;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.EnumType;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Call;
import dev.slicesmith.model.expression.Function;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition on rows, taken apart where {@code &&} joins it: what an index can look up, and what is asked of each row
 * that was found. Both must hold.
 *
 * @param equalities columns whose value is known before any row is looked at
 * @param rest everything else, in order
 */
public record RowCondition(List<Equality> equalities, List<ExpressionTree> rest) {

    /**
     * A column and its value.
     *
     * @param column a field that is a single value: no collection, no value object, no JSON
     * @param value does not depend on the row
     */
    public record Equality(Field column, ExpressionTree value) {}

    public RowCondition {
        equalities = List.copyOf(equalities);
        rest = List.copyOf(rest);
    }

    /** Takes a query's or projection entry's {@code where} apart. */
    public static RowCondition of(ExpressionTree condition) {
        List<Equality> equalities = new ArrayList<>();
        List<ExpressionTree> rest = new ArrayList<>();
        collect(condition, equalities, rest);
        return new RowCondition(equalities, rest);
    }

    /** Whether no index helps, so that every row is looked at. */
    public boolean isScan() {
        return equalities.isEmpty();
    }

    private static void collect(ExpressionTree condition, List<Equality> equalities, List<ExpressionTree> rest) {
        if (condition instanceof Call call && call.function() == Function.AND) {
            collect(call.argument(0), equalities, rest);
            collect(call.argument(1), equalities, rest);
        } else if (!isEquality(condition, equalities)) {
            rest.add(condition);
        }
    }

    /** Takes the condition as an equality if it is one; a flag by itself is one, too. */
    private static boolean isEquality(ExpressionTree condition, List<Equality> equalities) {
        if (condition instanceof Call call && call.function() == Function.EQUAL) {
            return isEquality(call.argument(0), call.argument(1), equalities)
                    || isEquality(call.argument(1), call.argument(0), equalities);
        }
        boolean negated = condition instanceof Call call && call.function() == Function.NOT;
        ExpressionTree flag = negated ? ((Call) condition).argument(0) : condition;
        return isEquality(flag, new ExpressionTree.Literal(!negated, ScalarType.BOOLEAN), equalities);
    }

    private static boolean isEquality(ExpressionTree left, ExpressionTree value, List<Equality> equalities) {
        ExpressionTree plain = plain(left);
        boolean column = plain instanceof ExpressionTree.FieldAccess access
                && isRow(access.of())
                && isSingle(access.field().type().required());
        if (!column || value.nodes().anyMatch(RowCondition::isRow)) {
            return false;
        }
        return equalities.add(new Equality(((ExpressionTree.FieldAccess) plain).field(), value));
    }

    private static boolean isRow(ExpressionTree node) {
        return node instanceof ExpressionTree.Variable variable && variable.role() == ExpressionTree.Role.ROW;
    }

    private static boolean isSingle(FieldType type) {
        return type instanceof EnumType || type.unwrapped() instanceof ScalarType scalar && scalar != ScalarType.JSON;
    }

    private static ExpressionTree plain(ExpressionTree node) {
        ExpressionTree inner = node;
        while (true) {
            if (inner instanceof ExpressionTree.Convert convert) {
                inner = convert.of();
            } else if (inner instanceof ExpressionTree.Required required) {
                inner = required.of();
            } else {
                return inner;
            }
        }
    }
}
