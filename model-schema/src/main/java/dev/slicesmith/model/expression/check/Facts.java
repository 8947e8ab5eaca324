package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.FieldType.OptionalOf;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Call;
import dev.slicesmith.model.expression.ExpressionTree.Convert;
import dev.slicesmith.model.expression.ExpressionTree.FieldAccess;
import dev.slicesmith.model.expression.ExpressionTree.RowByKey;
import dev.slicesmith.model.expression.ExpressionTree.RowExists;
import dev.slicesmith.model.expression.ExpressionTree.Variable;
import dev.slicesmith.model.expression.Function;
import java.util.HashSet;
import java.util.Set;

/** Which values must be there for a condition to hold, or to fail. Expressions have no side effects, so this lasts. */
final class Facts {

    private Facts() {}

    /** What is there if the condition holds. */
    static Set<ExpressionTree> whenTrue(ExpressionTree condition) {
        if (condition instanceof RowExists exists) {
            return Set.of(new RowByKey(exists.view(), exists.key(), new OptionalOf(Paths.row(exists.view()))));
        }
        if (!(condition instanceof Call call)) {
            return Set.of();
        }
        return switch (call.function()) {
            case IS_PRESENT -> Set.of(call.argument(0));
            case NOT -> whenFalse(call.argument(0));
            case AND -> union(whenTrue(call.argument(0)), whenTrue(call.argument(1)));
            case OR -> both(whenTrue(call.argument(0)), whenTrue(call.argument(1)));
            case EQUAL -> ofEquals(call);
            default -> Set.of();
        };
    }

    /** What is there if the condition does not hold. */
    static Set<ExpressionTree> whenFalse(ExpressionTree condition) {
        if (!(condition instanceof Call call)) {
            return Set.of();
        }
        return switch (call.function()) {
            case NOT -> whenTrue(call.argument(0));
            case OR -> union(whenFalse(call.argument(0)), whenFalse(call.argument(1)));
            case AND -> both(whenFalse(call.argument(0)), whenFalse(call.argument(1)));
            case NOT_EQUAL -> ofEquals(call);
            default -> Set.of();
        };
    }

    /** What equals something that is there, is there. */
    private static Set<ExpressionTree> ofEquals(Call call) {
        ExpressionTree a = call.argument(0);
        ExpressionTree b = call.argument(1);
        if (isMadeOptional(b) && a.type().isOptional()) {
            return Set.of(withoutConversion(a));
        }
        return isMadeOptional(a) && b.type().isOptional() ? Set.of(withoutConversion(b)) : Set.of();
    }

    private static boolean isMadeOptional(ExpressionTree tree) {
        return tree instanceof Convert convert && convert.type().isOptional() && !convert.of().type().isOptional();
    }

    private static ExpressionTree withoutConversion(ExpressionTree tree) {
        return tree instanceof Convert convert && convert.of().type().isOptional() ? convert.of() : tree;
    }

    /** The same facts about another variable; those that are no plain path are left out. */
    static Set<ExpressionTree> renamed(Set<ExpressionTree> facts, Variable from, Variable to) {
        Set<ExpressionTree> result = new HashSet<>();
        for (ExpressionTree fact : facts) {
            ExpressionTree other = renamed(fact, from, to);
            if (other != null) {
                result.add(other);
            }
        }
        return result;
    }

    private static ExpressionTree renamed(ExpressionTree fact, Variable from, Variable to) {
        if (fact instanceof FieldAccess access) {
            ExpressionTree of = renamed(access.of(), from, to);
            return of == null ? null : new FieldAccess(of, access.field());
        }
        return fact.equals(from) ? to : null;
    }

    private static Set<ExpressionTree> union(Set<ExpressionTree> a, Set<ExpressionTree> b) {
        Set<ExpressionTree> all = new HashSet<>(a);
        all.addAll(b);
        return all;
    }

    private static Set<ExpressionTree> both(Set<ExpressionTree> a, Set<ExpressionTree> b) {
        Set<ExpressionTree> common = new HashSet<>(a);
        common.retainAll(b);
        return common;
    }
}
