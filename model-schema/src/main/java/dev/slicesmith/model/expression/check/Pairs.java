package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.expression.ExpressionCode;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Convert;
import dev.slicesmith.model.expression.ExpressionTree.Literal;
import dev.slicesmith.model.expression.parse.SyntaxNode;
import java.util.Optional;

/** The type in which two values meet: a constant takes the other's, numbers the wider, a strong type what it wraps. */
final class Pairs {

    private Pairs() {}

    /** The type in which both fit, if there is one. */
    static Optional<FieldType> meet(ExpressionTree a, ExpressionTree b) {
        FieldType one = a.type();
        FieldType other = b.type();
        if (isConstant(b) && !isConstant(a) && Conversions.fit(one, b, Scope.of("")).isPresent()) {
            return Optional.of(one);
        }
        if (isConstant(a) && !isConstant(b) && Conversions.fit(other, a, Scope.of("")).isPresent()) {
            return Optional.of(other);
        }
        return Types.common(one, other);
    }

    /** The type so far, widened for one more value of a list or map. */
    static FieldType meet(FieldType soFar, ExpressionTree first, ExpressionTree next, SyntaxNode node) {
        if (Types.isNothing(soFar)) {
            return next.type();
        }
        if (isConstant(next) && Conversions.fit(soFar, next, Scope.of("")).isPresent()) {
            return soFar;
        }
        if (isConstant(first) && Conversions.fit(next.type(), first, Scope.of("")).isPresent()) {
            return next.type();
        }
        return Types.common(soFar, next.type()).orElseThrow(() -> Problem.at(node, ExpressionCode.WRONG_TYPE,
                "expected " + soFar.notation() + " as before but this is " + next.type().notation()));
    }

    static Problem mismatch(String sign, ExpressionTree a, ExpressionTree b, SyntaxNode node) {
        Problem problem = Problem.at(node, ExpressionCode.WRONG_TYPE, "there is no " + a.type().notation() + " " + sign
                + " " + b.type().notation());
        boolean mixed = isNumber(a) && isNumber(b);
        if (mixed) {
            return problem.help("choose one kind of number: decimal(…), double(…), long(…) or int(…)");
        }
        if (Types.differentIdentities(a.type().required(), b.type().required())) {
            return problem.help("these are different identities; string(…) on both sides compares them all the same");
        }
        return problem.help(sign.equals("+") && (isText(a) || isText(b)) ? Optional.of("write string(…)")
                : Hints.conversion(b, a.type()));
    }

    private static boolean isNumber(ExpressionTree tree) {
        return Types.scalar(tree.type().required()).filter(ScalarType::isNumber).isPresent();
    }

    private static boolean isText(ExpressionTree tree) {
        return Types.is(tree.type().required(), ScalarType.STRING);
    }

    private static boolean isConstant(ExpressionTree tree) {
        return tree instanceof Literal || tree instanceof Convert convert && convert.of() instanceof Literal;
    }
}
