package dev.slicesmith.model.expression.eval;

import dev.slicesmith.model.expression.CheckedExpressions;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.TypedExpression;
import java.time.ZoneId;

/** Evaluates the expressions of one model. */
public final class Evaluator {

    private final CheckedExpressions expressions;
    private final ZoneId zone;

    /**
     * For the expressions of a model.
     *
     * @param expressions all of them, since one may read a field that another derives
     * @param zone the model's zone
     */
    public Evaluator(CheckedExpressions expressions, ZoneId zone) {
        this.expressions = expressions;
        this.zone = zone;
    }

    /**
     * The value of an expression.
     *
     * @throws EvaluationProblem if it has none
     */
    public Object evaluate(TypedExpression expression, Environment environment) {
        Count count = expressions.counting().counts(expression) ? new Count(expressions.counting()) : null;
        return evaluate(expression, environment, count);
    }

    /** The same, counting on. */
    Object evaluate(TypedExpression expression, Environment environment, Count count) {
        try {
            return new Evaluation(this, environment, count, null).value(expression.tree());
        } catch (EvaluationProblem inner) {
            throw inner;
        } catch (RuntimeException problem) {
            throw new EvaluationProblem(expression.source(), problem);
        }
    }

    /** The value of a tree, such as a state field's beginning. */
    public Object evaluate(ExpressionTree tree, Environment environment) {
        Count count = expressions.counting().counts(tree) ? new Count(expressions.counting()) : null;
        return new Evaluation(this, environment, count, null).value(tree);
    }

    CheckedExpressions expressions() {
        return expressions;
    }

    ZoneId zone() {
        return zone;
    }
}
