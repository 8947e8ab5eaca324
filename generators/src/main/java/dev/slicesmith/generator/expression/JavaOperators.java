package dev.slicesmith.generator.expression;

import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.generator.expression.Java.Rank;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.ListOf;
import dev.slicesmith.model.FieldType.SetOf;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Call;
import dev.slicesmith.model.expression.ExpressionTree.Comprehension;
import dev.slicesmith.model.expression.ExpressionTree.ListLiteral;
import dev.slicesmith.model.expression.ExpressionTree.Literal;
import dev.slicesmith.model.expression.ExpressionTree.RowExists;
import dev.slicesmith.model.expression.Function;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** Writes arithmetic and logic. Comparisons are in {@link JavaComparisons}. */
final class JavaOperators {

    private static final Set<Function> HANDLED = EnumSet.range(Function.NOT, Function.OR);

    private final JavaWriter writer;
    private final JavaComparisons comparisons;
    private final JavaTexts texts;

    JavaOperators(JavaWriter writer) {
        this.writer = writer;
        this.comparisons = new JavaComparisons(writer);
        this.texts = new JavaTexts(writer);
    }

    boolean handles(Function function) {
        return HANDLED.contains(function);
    }

    Java write(Call call) {
        return switch (call.function()) {
            case NOT -> not(call.argument(0));
            case AND -> joined(call, "&&", Rank.AND);
            case OR -> joined(call, "||", Rank.OR);
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                comparisons.write(call, call.function());
            case NEGATE -> negate(call.argument(0));
            default -> arithmetic(call);
        };
    }

    private Java joined(Call call, String sign, Rank rank) {
        return Java.of(rank, "$L $L $L",
                writer.write(call.argument(0)).at(rank), sign, writer.write(call.argument(1)).at(rank));
    }

    /** The opposite of a condition, without a {@code !} where there is another word for it. */
    Java not(ExpressionTree condition) {
        if (condition instanceof Call call) {
            Function opposite = comparisons.opposite(call);
            if (opposite != null) {
                return comparisons.write(call, opposite);
            }
            if (call.function() == Function.NOT) {
                return writer.write(call.argument(0));
            }
            if (call.function() == Function.IS_PRESENT && !JavaWriter.is(call.argument(0), Function.LOOKUP)) {
                return Java.primary("$L.isEmpty()", writer.write(call.argument(0)).receiver());
            }
        }
        if (condition instanceof RowExists row) {
            return Java.primary("$L.isEmpty()", writer.scope().row(row.view(), writer.codes(row.key())));
        }
        if (condition instanceof Comprehension loop && loop.kind() == Comprehension.Kind.EXISTS) {
            return writer.loops().none(loop);
        }
        return Java.of(Rank.UNARY, "!$L", writer.write(condition).at(Rank.UNARY));
    }

    private Java negate(ExpressionTree operand) {
        if (operand.type() == ScalarType.DECIMAL) {
            return writer.method(operand, "negate");
        }
        if (operand.type() == ScalarType.DURATION) {
            return writer.method(operand, "negated");
        }
        return operand.type() == ScalarType.DOUBLE
                ? Java.of(Rank.UNARY, "-$L", parenthesised(writer.write(operand)))
                : writer.mathematical("negateExact", operand);
    }

    /** {@code -(-x)}, since {@code --x} is something else. */
    private static CodeBlock parenthesised(Java operand) {
        return operand.at(Rank.PRIMARY);
    }

    private Java arithmetic(Call call) {
        FieldType type = call.type();
        if (type == ScalarType.INT || type == ScalarType.LONG) {
            return whole(call);
        }
        if (type == ScalarType.DOUBLE) {
            Rank rank = isSum(call) ? Rank.SUM : Rank.PRODUCT;
            return binary(call, rank);
        }
        if (type == ScalarType.DECIMAL) {
            return decimal(call);
        }
        if (type == ScalarType.STRING) {
            return texts.write(call);
        }
        return type instanceof ListOf || type instanceof SetOf ? concatenation(call) : time(call);
    }

    private static boolean isSum(Call call) {
        return call.function() == Function.ADD || call.function() == Function.SUBTRACT;
    }

    /** The right operand is put in parentheses if it binds as loosely: operators group to the left. */
    private Java binary(Call call, Rank rank) {
        Rank tighter = Rank.values()[rank.ordinal() + 1];
        return Java.of(rank, "$L $L $L", writer.write(call.argument(0)).at(rank), call.function().symbol(),
                writer.write(call.argument(1)).at(tighter));
    }

    private Java whole(Call call) {
        ExpressionTree a = call.argument(0);
        ExpressionTree b = call.argument(1);
        return switch (call.function()) {
            case ADD -> writer.mathematical("addExact", a, b);
            case SUBTRACT -> writer.mathematical("subtractExact", a, b);
            case MULTIPLY -> writer.mathematical("multiplyExact", a, b);
            case MODULO -> Kinds.isConstant(b) && !(b instanceof Literal)
                    ? writer.helper("Numbers", "remainder", a, b)
                    : binary(call, Rank.PRODUCT);
            default -> b instanceof Literal divisor && ((Number) divisor.value()).longValue() != -1
                    ? binary(call, Rank.PRODUCT)
                    : writer.helper("Numbers", "divide", a, b);
        };
    }

    private Java decimal(Call call) {
        // Each is written once: of a chain, written twice at each link, there would soon be millions.
        Java a = writer.loose(call.argument(0));
        CodeBlock b = writer.loose(call.argument(1)).code();
        return switch (call.function()) {
            case ADD -> Java.primary("$L.add($L)", a.receiver(), b);
            case SUBTRACT -> Java.primary("$L.subtract($L)", a.receiver(), b);
            case MULTIPLY -> writer.counterInLoop()
                    .map(counter -> Java.primary("$L.times($L, $L)", counter, a.code(), b))
                    .orElseGet(() -> Java.primary("$L.multiply($L)", a.receiver(), b));
            default -> Java.primary("$T.divide($L, $L)", writer.support("Decimals"), a.code(), b);
        };
    }

    private Java concatenation(Call call) {
        ExpressionTree b = call.argument(1);
        boolean set = call.type() instanceof SetOf;
        if (b instanceof ListLiteral list && list.items().size() == 1) {
            return Java.primary("$T.plus($L, $L)", writer.support(set ? "Sets" : "Lists"),
                    writer.operand(call, 0).code(), writer.write(list.items().get(0)).code());
        }
        return writer.helper(set ? "Sets" : "Lists", set ? "union" : "concat", call);
    }

    private Java time(Call call) {
        ExpressionTree a = call.argument(0);
        ExpressionTree b = call.argument(1);
        if (call.function() == Function.MULTIPLY) {
            return a.type() == ScalarType.DURATION ? writer.method(a, "multipliedBy", b) : times(a, b);
        }
        if (call.function() == Function.ADD) {
            boolean turned = a.type() == ScalarType.DURATION && b.type() != ScalarType.DURATION;
            return turned ? later(a, b, call.type()) : writer.method(a, "plus", b);
        }
        return call.type() == ScalarType.DURATION && a.type() != ScalarType.DURATION
                ? between(a, b)
                : writer.method(a, "minus", b);
    }

    private Java times(ExpressionTree number, ExpressionTree duration) {
        return Kinds.mayTurn(number, duration)
                ? writer.method(duration, "multipliedBy", number)
                : writer.helper("Durations", "times", number, duration);
    }

    private Java later(ExpressionTree duration, ExpressionTree moment, FieldType type) {
        return Kinds.mayTurn(duration, moment)
                ? writer.method(moment, "plus", duration)
                : Java.of(Rank.UNARY, "($T) $L.addTo($L)",
                        writer.boxed(type), writer.write(duration).receiver(), writer.write(moment).code());
    }

    private Java between(ExpressionTree end, ExpressionTree begin) {
        CodeBlock from = writer.write(begin).code();
        CodeBlock to = writer.write(end).code();
        return Kinds.mayTurn(end, begin)
                ? Java.primary("$T.between($L, $L)", Duration.class, from, to)
                : Java.primary("$T.between($L, $L).negated()", Duration.class, to, from);
    }
}
