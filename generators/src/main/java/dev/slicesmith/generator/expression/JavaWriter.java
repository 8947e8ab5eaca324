package dev.slicesmith.generator.expression;

import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.FieldAccess;
import dev.slicesmith.model.expression.ExpressionTree.Literal;
import dev.slicesmith.model.expression.ExpressionTree.Variable;

/** Writes trees as Java. */
final class JavaWriter {

    private final JavaScope scope;

    JavaWriter(JavaScope scope) {
        this.scope = scope;
    }

    CodeBlock write(ExpressionTree tree) {
        if (tree instanceof Literal literal) {
            return CodeBlock.of(literal.value() instanceof String ? "$S" : "$L", literal.value());
        }
        if (tree instanceof Variable variable) {
            return scope.variable(variable);
        }
        if (tree instanceof FieldAccess access) {
            return access.of() instanceof Variable variable
                    ? scope.access(variable, access.field())
                    : scope.types().access(write(access.of()), access.field());
        }
        throw new UnsupportedOperationException(tree.toString());
    }

    CodeBlock writeNegated(ExpressionTree tree) {
        return CodeBlock.of("!$L", write(tree));
    }
}
