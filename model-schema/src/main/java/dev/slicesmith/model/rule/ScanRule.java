package dev.slicesmith.model.rule;

import dev.slicesmith.model.Expression;
import dev.slicesmith.model.Projection;
import dev.slicesmith.model.Query;
import dev.slicesmith.model.View;
import dev.slicesmith.model.ViewSlice;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.expression.TypedExpression;
import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.model.index.RowCondition;
import java.util.Optional;

/** Says of every condition on rows in which no equality on a column helps that it looks at every row. */
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
        if (typed.isPresent() && RowCondition.of(typed.get().tree()).isScan()) {
            diagnostics.report(Diagnostic.at(
                            where.get().span(),
                            RuleCode.SCAN,
                            "this condition looks at every row of view " + Phrases.quoted(view.name()))
                    .help("an index helps where an equality on a column is part of it, joined by `&&`;"
                            + " a derived field can hold what is compared"));
        }
    }
}
