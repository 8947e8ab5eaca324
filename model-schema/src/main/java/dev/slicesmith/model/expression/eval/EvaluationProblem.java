package dev.slicesmith.model.expression.eval;

import dev.slicesmith.model.Expression;

/** An expression has no value: a number overflows, something is absent, a limit is reached. */
public final class EvaluationProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Expression expression;

    EvaluationProblem(Expression expression, RuntimeException cause) {
        super(expression.span() + ": " + cause.getMessage(), cause);
        this.expression = expression;
    }

    /** What could not be evaluated. */
    public Expression expression() {
        return expression;
    }
}
