package dev.slicesmith.generator.expression;

import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.generator.expression.Java.Rank;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.EnumType;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Call;
import dev.slicesmith.model.expression.ExpressionTree.Literal;
import dev.slicesmith.model.expression.Function;
import java.math.BigDecimal;

/** Writes comparisons: operators for primitives, {@code equals}, {@code isBefore} and the like for objects. */
final class JavaComparisons {

    private final JavaWriter writer;

    JavaComparisons(JavaWriter writer) {
        this.writer = writer;
    }

    /** The comparison that holds if this one does not; null if there is none, as among doubles. */
    Function opposite(Call call) {
        boolean comparable = !call.arguments().isEmpty() && call.argument(0).type() != ScalarType.DOUBLE;
        return switch (call.function()) {
            case EQUAL -> Function.NOT_EQUAL;
            case NOT_EQUAL -> Function.EQUAL;
            case LESS -> comparable ? Function.GREATER_OR_EQUAL : null;
            case GREATER_OR_EQUAL -> comparable ? Function.LESS : null;
            case GREATER -> comparable ? Function.LESS_OR_EQUAL : null;
            case LESS_OR_EQUAL -> comparable ? Function.GREATER : null;
            default -> null;
        };
    }

    /** The operands of a comparison, compared with this function. */
    Java write(Call call, Function function) {
        ExpressionTree a = call.argument(0);
        ExpressionTree b = call.argument(1);
        Java emptiness = emptiness(a, b, function);
        if (emptiness != null) {
            return emptiness;
        }
        return function == Function.EQUAL || function == Function.NOT_EQUAL
                ? equality(call, function == Function.EQUAL)
                : order(a, b, function);
    }

    /** {@code size(list) > 0} is {@code !list.isEmpty()}. */
    private Java emptiness(ExpressionTree a, ExpressionTree b, Function function) {
        boolean zero = b instanceof Literal literal && Integer.valueOf(0).equals(literal.value());
        if (!zero || !(a instanceof Call size) || size.function() != Function.SIZE) {
            return null;
        }
        Java empty = Java.primary("$L.isEmpty()", writer.write(size.argument(0)).receiver());
        return switch (function) {
            case EQUAL, LESS_OR_EQUAL -> empty;
            case NOT_EQUAL, GREATER -> Java.of(Rank.UNARY, "!$L", empty.code());
            default -> null;
        };
    }

    private Java equality(Call call, boolean equal) {
        ExpressionTree a = call.argument(0);
        ExpressionTree b = call.argument(1);
        FieldType type = a.type();
        if (Kinds.isPrimitive(type)) {
            return primitives(writer.write(a), writer.write(b), type, equal);
        }
        if (type instanceof EnumType) {
            return operator(Rank.EQUALITY, writer.write(a).at(Rank.RELATION), equal ? "==" : "!=",
                    writer.write(b).at(Rank.RELATION));
        }
        if (Kinds.isUnnormalised(a) || Kinds.isUnnormalised(b)) {
            return compared(a, equal ? "==" : "!=", b, Rank.EQUALITY);
        }
        return Java.of(equal ? Rank.PRIMARY : Rank.UNARY, "$L$L.equals($L)",
                equal ? "" : "!", writer.operand(call, 0).receiver(), writer.write(b).code());
    }

    /** Two boxed numbers would be compared by identity. */
    private static Java primitives(Java a, Java b, FieldType type, boolean equal) {
        String sign = equal ? "==" : "!=";
        if (!a.boxed() || !b.boxed()) {
            return operator(Rank.EQUALITY, a.at(Rank.RELATION), sign, b.at(Rank.RELATION));
        }
        if (type == ScalarType.DOUBLE) {
            return Java.of(Rank.EQUALITY, "$L.doubleValue() $L $L.doubleValue()", a.receiver(), sign, b.receiver());
        }
        return Java.of(equal ? Rank.PRIMARY : Rank.UNARY, "$L$L.equals($L)", equal ? "" : "!", a.receiver(), b.code());
    }

    private Java order(ExpressionTree a, ExpressionTree b, Function function) {
        if (Kinds.isPrimitive(a.type())) {
            return operator(Rank.RELATION,
                    writer.write(a).at(Rank.SUM), function.symbol(), writer.write(b).at(Rank.SUM));
        }
        boolean dated = a.type() == ScalarType.INSTANT || a.type() == ScalarType.DATE
                || a.type() == ScalarType.DATETIME || a.type() == ScalarType.TIME;
        return dated ? dated(a, b, function) : compared(a, function.symbol(), b, Rank.RELATION);
    }

    private Java dated(ExpressionTree a, ExpressionTree b, Function function) {
        CodeBlock left = writer.write(a).receiver();
        CodeBlock right = writer.write(b).code();
        return switch (function) {
            case LESS -> Java.primary("$L.isBefore($L)", left, right);
            case GREATER -> Java.primary("$L.isAfter($L)", left, right);
            case LESS_OR_EQUAL -> Java.of(Rank.UNARY, "!$L.isAfter($L)", left, right);
            default -> Java.of(Rank.UNARY, "!$L.isBefore($L)", left, right);
        };
    }

    private Java compared(ExpressionTree a, String sign, ExpressionTree b, Rank rank) {
        if (b instanceof Literal literal && literal.value() instanceof BigDecimal zero && zero.signum() == 0) {
            return Java.of(rank, "$L.signum() $L 0", writer.loose(a).receiver(), sign);
        }
        return Java.of(rank, "$L.compareTo($L) $L 0", writer.loose(a).receiver(), writer.loose(b).code(), sign);
    }

    private static Java operator(Rank rank, CodeBlock a, String sign, CodeBlock b) {
        return Java.of(rank, "$L $L $L", a, sign, b);
    }
}
