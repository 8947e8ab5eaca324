package dev.slicesmith.model.expression.eval;

import dev.slicesmith.model.expression.Counting;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Call;
import dev.slicesmith.model.expression.ExpressionTree.Comprehension;
import dev.slicesmith.model.expression.Function;
import dev.slicesmith.model.expression.TreeNames;
import dev.slicesmith.support.Lists;
import dev.slicesmith.support.Maps;
import dev.slicesmith.support.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Evaluates operators and functions; those that look at one or two plain values are in classes of their own. */
final class CallEvaluation {

    private final Evaluation in;
    private final Call call;

    CallEvaluation(Evaluation in, Call call) {
        this.in = in;
        this.call = call;
    }

    Object value() {
        return switch (call.function()) {
            case NOT -> !in.holds(call.argument(0));
            case AND -> in.holds(call.argument(0)) && in.holds(call.argument(1));
            case OR -> in.holds(call.argument(0)) || in.holds(call.argument(1));
            case EQUAL -> equal();
            case NOT_EQUAL -> !equal();
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> ordered();
            case NEGATE, ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO -> arithmetic();
            default -> function();
        };
    }

    private Object argument(int index) {
        return counted(index, in.value(call.argument(index)));
    }

    /** An operand, all of which is looked at if it is a collection or text that counts. */
    private Object counted(int index, Object value) {
        boolean counts = in.count() != null && (Counting.goesThrough(call, index)
                || index == 0 && in.depth() > 0 && Counting.searches(call, in.depth()));
        return counts ? in.count().over(value) : value;
    }

    private String text(int index) {
        return (String) argument(index);
    }

    private boolean equal() {
        Object a = counted(0, in.loose(call.argument(0)));
        Object b = in.loose(call.argument(1));
        if (a instanceof BigDecimal one && b instanceof BigDecimal other) {
            return one.compareTo(other) == 0;
        }
        if (a instanceof Double one && b instanceof Double other) {
            return one.doubleValue() == other.doubleValue();
        }
        return a.equals(b);
    }

    /** A double that is no number is neither less nor greater than any. */
    @SuppressWarnings("unchecked")
    private boolean ordered() {
        Object a = in.loose(call.argument(0));
        Object b = in.loose(call.argument(1));
        if (a instanceof Double one && b instanceof Double other) {
            return !one.isNaN() && !other.isNaN() && fits(one < other ? -1 : one > other ? 1 : 0);
        }
        return fits(((Comparable<Object>) a).compareTo(b));
    }

    private boolean fits(int order) {
        return switch (call.function()) {
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            default -> order >= 0;
        };
    }

    private Object arithmetic() {
        if (isCounted() && Counting.joins(call, in.depth())) {
            List<Object> parts = new ArrayList<>();
            addParts(call, parts);
            return in.count().joined(parts);
        }
        Object a = call.function() == Function.NEGATE ? argument(0) : counted(0, in.loose(call.argument(0)));
        Object b = call.arguments().size() == 1 ? null : counted(1, in.loose(call.argument(1)));
        boolean product = call.function() == Function.MULTIPLY && a instanceof BigDecimal;
        return product && isCounted()
                ? in.count().times((BigDecimal) a, (BigDecimal) b)
                : Arithmetic.calculate(call.function(), a, b);
    }

    private boolean isCounted() {
        return in.count() != null && in.depth() > 0;
    }

    private void addParts(ExpressionTree text, List<Object> parts) {
        if (text instanceof Call sum && sum.function() == Function.ADD) {
            addParts(sum.argument(0), parts);
            addParts(sum.argument(1), parts);
        } else {
            parts.add(in.value(text));
        }
    }

    private Object function() {
        return switch (call.function()) {
            case IN -> contains(argument(0), argument(1));
            case INDEX -> index(argument(0), argument(1));
            case LOOKUP -> found(argument(0), argument(1));
            case IS_PRESENT -> ((Optional<?>) argument(0)).isPresent();
            case OR_ELSE -> orElse();
            case CONTAINS -> text(0).contains(text(1));
            case STARTS_WITH -> text(0).startsWith(text(1));
            case ENDS_WITH -> text(0).endsWith(text(1));
            case MATCHES -> isCounted()
                    ? in.count().matches(text(0), text(1))
                    : Texts.matches(text(0), text(1));
            case LOWER_ASCII -> Texts.lowerAscii(text(0));
            case UPPER_ASCII -> Texts.upperAscii(text(0));
            case TRIM -> text(0).strip();
            case FIRST -> call.argument(0) instanceof Comprehension loop
                    ? new LoopEvaluation(in).first(loop)
                    : Lists.first((Collection<?>) argument(0));
            case STRING, INT, LONG, DOUBLE, DECIMAL -> Scalars.converted(call.function(), argument(0));
            case ROUND -> Scalars.rounded((BigDecimal) in.loose(call.argument(0)), (Integer) argument(1));
            case SIZE, SUM, MIN, MAX, LAST, DISTINCT, SORT, PUT, WITHOUT -> Collections.apply(call, arguments());
            default -> Calendar.apply(call.function(), arguments(), in.zone());
        };
    }

    private List<Object> arguments() {
        List<Object> arguments = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            arguments.add(argument(i));
        }
        return arguments;
    }

    private static boolean contains(Object element, Object collection) {
        return collection instanceof Map<?, ?> map
                ? map.containsKey(element)
                : ((Collection<?>) collection).contains(element);
    }

    private static Optional<?> found(Object of, Object at) {
        return of instanceof Map<?, ?> map ? Optional.ofNullable(map.get(at)) : Lists.find((List<?>) of, (Long) at);
    }

    private Object index(Object of, Object at) {
        String name = TreeNames.of(call.argument(0));
        return of instanceof Map<?, ?> map ? Maps.get(plain(map), at, name) : Lists.get((List<?>) of, (Long) at, name);
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> plain(Map<?, ?> map) {
        return (Map<Object, Object>) map;
    }

    private Object orElse() {
        Optional<?> optional = (Optional<?>) argument(0);
        if (call.type().isOptional()) {
            return optional.isPresent() ? optional : argument(1);
        }
        return optional.isPresent() ? optional.get() : argument(1);
    }
}
