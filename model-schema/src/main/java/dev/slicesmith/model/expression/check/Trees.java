package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.FieldType.OptionalOf;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.expression.ExpressionCode;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Call;
import dev.slicesmith.model.expression.Function;
import dev.slicesmith.model.expression.TreeNames;
import dev.slicesmith.model.expression.parse.SyntaxNode;
import java.util.List;

/** Trees that several places need. */
final class Trees {

    private Trees() {}

    static Call not(ExpressionTree condition) {
        return new Call(Function.NOT, List.of(condition), ScalarType.BOOLEAN);
    }

    /** An element at an index or key as one that may be absent; anything else as it is. */
    static ExpressionTree lookup(ExpressionTree tree) {
        return tree instanceof Call call && call.function() == Function.INDEX && !call.type().isOptional()
                ? new Call(Function.LOOKUP, call.arguments(), new OptionalOf(call.type()))
                : tree;
    }

    /** Whether the value is there. */
    static ExpressionTree present(ExpressionTree tree, SyntaxNode node) {
        ExpressionTree asked = lookup(tree);
        if (!asked.type().isOptional()) {
            throw neverAbsent(tree, node);
        }
        return new Call(Function.IS_PRESENT, List.of(asked), ScalarType.BOOLEAN);
    }

    static Problem neverAbsent(ExpressionTree tree, SyntaxNode node) {
        return Problem.at(node, ExpressionCode.NEVER_ABSENT, "\"" + TreeNames.of(tree) + "\" is never absent");
    }
}
