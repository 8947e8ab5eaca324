package dev.slicesmith.model.expression;

import dev.slicesmith.model.expression.ExpressionTree.Call;
import dev.slicesmith.model.expression.ExpressionTree.Convert;
import dev.slicesmith.model.expression.ExpressionTree.FieldAccess;
import dev.slicesmith.model.expression.ExpressionTree.History;
import dev.slicesmith.model.expression.ExpressionTree.Required;
import dev.slicesmith.model.expression.ExpressionTree.RowByKey;
import dev.slicesmith.model.expression.ExpressionTree.Rows;
import dev.slicesmith.model.expression.ExpressionTree.Variable;

/** What messages at run time call a value; the same wherever the expression is evaluated. */
public final class TreeNames {

    private TreeNames() {}

    /** A name for people: {@code state.prices}, or the kind of value where there is no shorter one. */
    public static String of(ExpressionTree tree) {
        if (tree instanceof Variable variable) {
            return variable.name();
        }
        if (tree instanceof FieldAccess access) {
            return of(access.of()) + "." + access.field().name().java();
        }
        if (tree instanceof History history) {
            return "events." + history.event().name().java();
        }
        if (tree instanceof Rows rows) {
            return "views." + rows.view().name().java();
        }
        if (tree instanceof RowByKey row) {
            return "views." + row.view().name().java() + ".get(…)";
        }
        if (tree instanceof Convert convert) {
            return of(convert.of());
        }
        if (tree instanceof Required required) {
            return of(required.of());
        }
        return tree instanceof Call call ? call.function().symbol() : tree.type().notation();
    }
}
