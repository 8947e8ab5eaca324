package dev.slicesmith.model.expression.eval;

import dev.slicesmith.model.expression.Function;
import dev.slicesmith.support.Decimals;
import dev.slicesmith.support.Iterations;
import dev.slicesmith.support.Lists;
import dev.slicesmith.support.Numbers;
import dev.slicesmith.support.Sets;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Calculates. Both operands have the type that the check has found; a single operand comes without second. */
final class Arithmetic {

    private Arithmetic() {}

    static Object calculate(Function function, Object a, Object b) {
        if (a instanceof Integer x) {
            return b instanceof Duration length ? length.multipliedBy(x) : ints(function, x, (Integer) b);
        }
        if (a instanceof Long x) {
            return b instanceof Duration length ? length.multipliedBy(x) : longs(function, x, (Long) b);
        }
        if (a instanceof BigDecimal x) {
            return decimals(function, x, (BigDecimal) b);
        }
        if (a instanceof Double x) {
            return doubles(function, x, (Double) b);
        }
        if (a instanceof String x) {
            return joined(x, (String) b);
        }
        if (a instanceof List<?> x) {
            return Lists.concat(x, (Collection<?>) b);
        }
        return a instanceof Set<?> x ? Sets.union(x, (Collection<?>) b) : times(function, a, b);
    }

    /** A text that is doubled with each event of a scenario would soon fill any memory. */
    private static String joined(String a, String b) {
        if (a.length() + b.length() > Iterations.LIMIT) {
            throw new IllegalStateException("a text has more than " + Iterations.LIMIT + " characters");
        }
        return a + b;
    }

    private static Object ints(Function function, int a, Integer b) {
        return switch (function) {
            case ADD -> Math.addExact(a, b);
            case SUBTRACT -> Math.subtractExact(a, b);
            case MULTIPLY -> Math.multiplyExact(a, b);
            case DIVIDE -> Numbers.divide(a, b);
            case MODULO -> a % b;
            default -> Math.negateExact(a);
        };
    }

    private static Object longs(Function function, long a, Long b) {
        return switch (function) {
            case ADD -> Math.addExact(a, b);
            case SUBTRACT -> Math.subtractExact(a, b);
            case MULTIPLY -> Math.multiplyExact(a, b);
            case DIVIDE -> Numbers.divide(a, b);
            case MODULO -> a % b;
            default -> Math.negateExact(a);
        };
    }

    private static Object decimals(Function function, BigDecimal a, BigDecimal b) {
        return switch (function) {
            case ADD -> a.add(b);
            case SUBTRACT -> a.subtract(b);
            case MULTIPLY -> a.multiply(b);
            case DIVIDE -> Decimals.divide(a, b);
            default -> a.negate();
        };
    }

    private static Object doubles(Function function, double a, Double b) {
        return switch (function) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            default -> -a;
        };
    }

    private static Object times(Function function, Object a, Object b) {
        if (a instanceof Duration length) {
            return durations(function, length, b);
        }
        boolean plus = function == Function.ADD;
        if (a instanceof Instant moment) {
            return b instanceof Instant before
                    ? Duration.between(before, moment)
                    : plus ? moment.plus((Duration) b) : moment.minus((Duration) b);
        }
        LocalDateTime moment = (LocalDateTime) a;
        return b instanceof LocalDateTime before
                ? Duration.between(before, moment)
                : plus ? moment.plus((Duration) b) : moment.minus((Duration) b);
    }

    private static Object durations(Function function, Duration a, Object b) {
        return switch (function) {
            case ADD -> b instanceof Instant moment
                    ? moment.plus(a)
                    : b instanceof LocalDateTime moment ? moment.plus(a) : a.plus((Duration) b);
            case SUBTRACT -> a.minus((Duration) b);
            case MULTIPLY -> a.multipliedBy((Long) b);
            default -> a.negated();
        };
    }
}
