package dev.slicesmith.generator.expression;

import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.TypedExpression;

/**
 * Turns checked expressions into Java expressions of the type that {@link JavaTypes#of} gives for theirs:
 *
 * <pre>{@code
 * size(state.items) >= 3        state.items().size() >= 3
 * !state.created                !state.created()
 * state.items + [event.item]    Lists.plus(items, e.item())
 * }</pre>
 */
public final class ExpressionCompiler {

    /** The Java expression for a checked expression. */
    public CodeBlock compile(TypedExpression expression, JavaScope scope) {
        return compile(expression.tree(), scope);
    }

    /** The Java expression for a tree, such as a state field's empty value. */
    public CodeBlock compile(ExpressionTree tree, JavaScope scope) {
        return new JavaWriter(scope).whole(tree);
    }

    /**
     * The Java expression where somebody counts already what it looks at.
     *
     * @param counter the variable with the {@code Iterations}
     */
    public CodeBlock compileCounting(TypedExpression expression, JavaScope scope, String counter) {
        return new JavaWriter(scope).counting(expression.tree(), counter);
    }

    /** The Java expression where nothing around it tells Java its type, as in a {@code for} loop. */
    public CodeBlock compileAlone(TypedExpression expression, JavaScope scope) {
        return new JavaWriter(scope).alone(expression.tree());
    }

    /** A condition that holds if the checked one does not: {@code !state.created()}. */
    public CodeBlock compileNegated(TypedExpression expression, JavaScope scope) {
        return new JavaWriter(scope).negated(expression.tree());
    }
}
