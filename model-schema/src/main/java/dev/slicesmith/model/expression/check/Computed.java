package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.Expression;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.expression.ExpressionCode;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Comprehension;
import dev.slicesmith.model.expression.ExpressionTree.FieldAccess;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.expression.ExpressionTree.Variable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fields that are computed from others: derived ones of a view, computed ones of a state. Each is computed anew wherever
 * it is read, so that forty of them, each of which reads the one before twice, would never come to an end.
 */
final class Computed {

    /** Operators and values, with those of the fields that are read. */
    private static final int MOST_STEPS = 10_000;
    /** Fields that read one another in a row. */
    private static final int MOST_IN_A_ROW = 100;

    private record Computation(Expression expression, ExpressionTree tree) {}

    /** What a field costs: capped, since it doubles. */
    private record Cost(long steps, int loops, int row) {

        static final Cost NONE = new Cost(0, 0, 0);

        boolean isTooMuch() {
            return steps > MOST_STEPS || loops > Macros.MAX_NESTING || row > MOST_IN_A_ROW;
        }

        String complaint(String name) {
            if (row > MOST_IN_A_ROW) {
                return "more than " + MOST_IN_A_ROW + " computed fields read one another in a row";
            }
            return steps > MOST_STEPS
                    ? "\"" + name + "\" takes more than " + MOST_STEPS + " steps with the computed fields that it reads"
                    : "at most " + Macros.MAX_NESTING + " of all, exists, filter and map stand inside one another,"
                            + " with those of the computed fields that are read";
        }
    }

    private final Role owner;
    private final Map<String, Computation> fields = new LinkedHashMap<>();
    private final Map<String, Cost> costs = new LinkedHashMap<>();
    private int row;

    /**
     * Fields of one record.
     *
     * @param owner the variable that stands for it; none of the fields needs itself
     */
    Computed(Role owner) {
        this.owner = owner;
    }

    void add(Name field, Expression expression, ExpressionTree tree) {
        fields.put(field.java(), new Computation(expression, tree));
    }

    /** Reports the fields that are the first to cost too much. */
    void check(Diagnostics diagnostics) {
        fields.forEach((name, field) -> {
            Cost cost = cost(name);
            if (cost.isTooMuch() && field.tree().nodes().noneMatch(node -> read(node).isTooMuch())) {
                diagnostics.report(
                        field.expression().span(), ExpressionCode.TOO_LARGE, cost.complaint(name));
            }
        });
    }

    private Cost cost(String name) {
        Cost known = costs.get(name);
        if (known != null) {
            return known;
        }
        if (row > MOST_IN_A_ROW) {
            return new Cost(0, 0, row);
        }
        row++;
        ExpressionTree tree = fields.get(name).tree();
        long steps = tree.nodes().mapToLong(node -> 1 + read(node).steps()).sum();
        int deepest = tree.nodes().mapToInt(node -> read(node).row()).max().orElse(0);
        Cost cost = new Cost(Math.min(steps, MOST_STEPS + 1L), loops(tree), deepest + 1);
        row--;
        costs.put(name, cost);
        return cost;
    }

    private Cost read(ExpressionTree node) {
        return isComputed(node) ? cost(((FieldAccess) node).field().name().java()) : Cost.NONE;
    }

    private boolean isComputed(ExpressionTree node) {
        return node instanceof FieldAccess access && access.of() instanceof Variable variable && variable.role() == owner
                && fields.containsKey(access.field().name().java());
    }

    /** How many loops stand inside one another. */
    private int loops(ExpressionTree tree) {
        int own = tree instanceof Comprehension loop ? 1 + loops(loop.body()) : read(tree).loops();
        int inside = tree.children().stream().mapToInt(this::loops).max().orElse(0);
        return Math.max(own, inside);
    }
}
