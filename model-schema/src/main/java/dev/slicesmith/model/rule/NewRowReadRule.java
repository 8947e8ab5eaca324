package dev.slicesmith.model.rule;

import dev.slicesmith.model.Expression;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.Projection;
import dev.slicesmith.model.View;
import dev.slicesmith.model.ViewSlice;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.TypedExpression;
import dev.slicesmith.model.index.FieldSource;
import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.model.index.RowSources;
import dev.slicesmith.model.index.ValueSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** An entry that may create a row does not read from it what a new row does not have: it would fail. */
final class NewRowReadRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        for (ViewSlice slice : index.model().viewSlices()) {
            Set<String> keys = new HashSet<>();
            slice.view().key().forEach(field -> keys.add(field.name().text()));
            for (Projection entry : slice.on()) {
                RowSources rows = index.values().of(entry);
                if (rows.mayCreate()) {
                    check(slice.view(), keys, rows, index, diagnostics);
                }
            }
        }
    }

    private static void check(
            View view, Set<String> keys, RowSources rows, ModelIndex index, Diagnostics diagnostics) {
        for (FieldSource source : rows.set()) {
            if (source.source() instanceof ValueSource.Explicit explicit) {
                Optional<Field> lacking = lacking(explicit.expression(), keys, index);
                lacking.ifPresent(field -> diagnostics.report(finding(view, explicit.expression(), field)));
            }
        }
    }

    private static Optional<Field> lacking(Expression expression, Set<String> keys, ModelIndex index) {
        Optional<TypedExpression> typed = index.expressions().of(expression);
        return typed.isEmpty()
                ? Optional.empty()
                : typed.get().tree().nodes()
                        .filter(NewRowReadRule::isColumn)
                        .map(node -> ((ExpressionTree.FieldAccess) node).field())
                        .filter(field -> !field.isDerived() && !keys.contains(field.name().text()))
                        .filter(field -> index.values().beginning(field).isOpen())
                        .findFirst();
    }

    private static boolean isColumn(ExpressionTree node) {
        return node instanceof ExpressionTree.FieldAccess access
                && access.of() instanceof ExpressionTree.Variable variable
                && variable.role() == ExpressionTree.Role.ROW;
    }

    private static Diagnostic finding(View view, Expression expression, Field field) {
        return Diagnostic.at(
                        expression.span(),
                        RuleCode.NEW_ROW_READ,
                        "this reads " + Phrases.quoted(field.name()) + ", which a new row of view "
                                + Phrases.quoted(view.name()) + " does not have")
                .related(field.span(), "the field, of type " + field.type().notation())
                .help("write `create: false` if the event only changes rows that are there")
                .help("else give the field a default");
    }
}
