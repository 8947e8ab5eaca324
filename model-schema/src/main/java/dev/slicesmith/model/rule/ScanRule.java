package dev.slicesmith.model.rule;

import dev.slicesmith.model.Expression;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Projection;
import dev.slicesmith.model.Query;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.ValueObject;
import dev.slicesmith.model.View;
import dev.slicesmith.model.ViewSlice;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.Function;
import dev.slicesmith.model.expression.TypedExpression;
import dev.slicesmith.model.index.ModelIndex;
import java.util.Optional;

/** Says of every condition on rows that is more than equalities on columns that it looks at every row. */
final class ScanRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        for (ViewSlice slice : index.model().viewSlices()) {
            for (Projection entry : slice.on()) {
                check(slice.view(), entry.where(), index, diagnostics);
            }
            for (Query query : slice.queries()) {
                check(slice.view(), query.where(), index, diagnostics);
            }
        }
    }

    private static void check(
            View view, Optional<Expression> where, ModelIndex index, Diagnostics diagnostics) {
        Optional<TypedExpression> typed = where.flatMap(index.expressions()::of);
        if (typed.isPresent() && !isIndexed(typed.get().tree())) {
            diagnostics.report(Diagnostic.at(
                            where.get().span(),
                            RuleCode.SCAN,
                            "this condition looks at every row of view " + Phrases.quoted(view.name()))
                    .help("only equalities on columns, joined by `&&`, are looked up in an index;"
                            + " a derived field can hold what is compared"));
        }
    }

    private static boolean isIndexed(ExpressionTree condition) {
        ExpressionTree plain = plain(condition);
        if (plain instanceof ExpressionTree.Call call && call.function() == Function.AND) {
            return isIndexed(call.argument(0)) && isIndexed(call.argument(1));
        }
        if (plain instanceof ExpressionTree.Call call && call.function() == Function.EQUAL) {
            return isEquality(call.argument(0), call.argument(1)) || isEquality(call.argument(1), call.argument(0));
        }
        if (plain instanceof ExpressionTree.Call call && call.function() == Function.NOT) {
            return isColumn(plain(call.argument(0)));
        }
        return isColumn(plain);
    }

    private static boolean isEquality(ExpressionTree column, ExpressionTree value) {
        return isColumn(plain(column)) && value.nodes().noneMatch(ScanRule::isRow);
    }

    private static boolean isColumn(ExpressionTree node) {
        return node instanceof ExpressionTree.FieldAccess access
                && isRow(access.of())
                && isSingle(access.field().type().required());
    }

    private static boolean isRow(ExpressionTree node) {
        return node instanceof ExpressionTree.Variable variable && variable.role() == ExpressionTree.Role.ROW;
    }

    private static boolean isSingle(FieldType type) {
        boolean collection = type instanceof FieldType.ListOf
                || type instanceof FieldType.SetOf
                || type instanceof FieldType.MapOf;
        return !collection && !(type instanceof ValueObject) && type.unwrapped() != ScalarType.JSON;
    }

    private static ExpressionTree plain(ExpressionTree node) {
        ExpressionTree inner = node;
        while (inner instanceof ExpressionTree.Convert convert) {
            inner = convert.of();
        }
        return inner instanceof ExpressionTree.Required required ? plain(required.of()) : inner;
    }
}
