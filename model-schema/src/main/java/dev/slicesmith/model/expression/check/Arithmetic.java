package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.ListOf;
import dev.slicesmith.model.FieldType.SetOf;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.expression.ExpressionCode;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Call;
import dev.slicesmith.model.expression.ExpressionTree.Literal;
import dev.slicesmith.model.expression.Function;
import dev.slicesmith.model.expression.parse.SyntaxNode.OperatorNode;
import java.util.List;
import java.util.Optional;

/** Types {@code + - * / %}: of numbers of one kind, texts, moments and durations, lists and sets. */
final class Arithmetic {

    private final OperatorNode node;
    private final Scope scope;
    private final Function function;

    Arithmetic(OperatorNode node, Scope scope) {
        this.node = node;
        this.scope = scope;
        this.function = switch (node.sign()) {
            case "+" -> Function.ADD;
            case "-" -> Function.SUBTRACT;
            case "*" -> Function.MULTIPLY;
            case "/" -> Function.DIVIDE;
            default -> Function.MODULO;
        };
    }

    Optional<ExpressionTree> calculation(ExpressionTree a, ExpressionTree b) {
        ScalarType one = Types.scalar(a.type()).orElse(ScalarType.JSON);
        ScalarType other = Types.scalar(b.type()).orElse(ScalarType.JSON);
        if (one.isNumber() && other.isNumber()) {
            return numbers(a, b);
        }
        return result(one, other).map(type -> new Call(function, List.of(factor(a), factor(b)), type));
    }

    private Optional<ExpressionTree> numbers(ExpressionTree a, ExpressionTree b) {
        Optional<FieldType> type = Pairs.meet(a, b);
        boolean fractional = type.isPresent() && Types.is(type.get(), ScalarType.DOUBLE, ScalarType.DECIMAL);
        if (type.isEmpty() || function == Function.MODULO && fractional) {
            return Optional.empty();
        }
        ExpressionTree left = Conversions.to(type.get(), a, node.operands().get(0), scope);
        ExpressionTree right = Conversions.to(type.get(), b, node.operands().get(1), scope);
        boolean divides = function == Function.DIVIDE || function == Function.MODULO;
        if (divides && right instanceof Literal literal && isZero(literal) && type.get() != ScalarType.DOUBLE) {
            throw Problem.at(node.operands().get(1), ExpressionCode.DIVISION_BY_ZERO, "nothing can be divided by 0");
        }
        return Optional.of(new Call(function, List.of(left, right), type.get()));
    }

    private static boolean isZero(Literal literal) {
        return literal.value() instanceof Number number && number.doubleValue() == 0;
    }

    /** A duration is multiplied with a long. */
    private ExpressionTree factor(ExpressionTree tree) {
        return tree.type() == ScalarType.INT
                ? Conversions.fit(ScalarType.LONG, tree, scope).orElseThrow()
                : tree;
    }

    private Optional<FieldType> result(ScalarType a, ScalarType b) {
        boolean moment = a == ScalarType.INSTANT || a == ScalarType.DATETIME;
        boolean length = b == ScalarType.DURATION;
        return switch (function) {
            case ADD -> {
                if (a == ScalarType.STRING && b == a || moment && length || a == ScalarType.DURATION && length) {
                    yield Optional.of(a);
                }
                boolean turned = a == ScalarType.DURATION && (b == ScalarType.INSTANT || b == ScalarType.DATETIME);
                yield turned ? Optional.of(b) : Optional.empty();
            }
            case SUBTRACT -> {
                if (moment && length || a == ScalarType.DURATION && length) {
                    yield Optional.of(a);
                }
                yield moment && a == b ? Optional.of(ScalarType.DURATION) : Optional.empty();
            }
            case MULTIPLY -> {
                boolean longer = a == ScalarType.DURATION && isWhole(b) || isWhole(a) && length;
                yield longer ? Optional.of(ScalarType.DURATION) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private static boolean isWhole(ScalarType type) {
        return type == ScalarType.INT || type == ScalarType.LONG;
    }

    /** {@code list + list}, {@code set + set} and {@code set + list}, which is a set. */
    Optional<ExpressionTree> concatenation(ExpressionTree a, ExpressionTree b) {
        Optional<FieldType> one = Types.element(a.type());
        Optional<FieldType> other = Types.element(b.type());
        if (one.isEmpty() || other.isEmpty() || a.type() instanceof ListOf && b.type() instanceof SetOf) {
            return Optional.empty();
        }
        FieldType element = Conversions.fit(a.type() instanceof SetOf ? new ListOf(one.get()) : a.type(), b, scope)
                .isPresent() && !Types.isNothing(one.get())
                        ? one.get()
                        : Types.common(one.get(), other.get()).orElse(null);
        if (element == null) {
            return Optional.empty();
        }
        FieldType type = a.type() instanceof SetOf ? new SetOf(element) : new ListOf(element);
        FieldType second = b.type() instanceof SetOf ? new SetOf(element) : new ListOf(element);
        return Conversions.fit(type, a, scope).flatMap(left ->
                Conversions.fit(second, b, scope).map(right -> new Call(function, List.of(left, right), type)));
    }
}
