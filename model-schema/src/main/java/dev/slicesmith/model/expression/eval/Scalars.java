package dev.slicesmith.model.expression.eval;

import dev.slicesmith.model.Name;
import dev.slicesmith.model.expression.Function;
import dev.slicesmith.support.Decimals;
import dev.slicesmith.support.Durations;
import dev.slicesmith.support.Numbers;
import java.math.BigDecimal;
import java.time.Duration;

/** Converts scalars. */
final class Scalars {

    private Scalars() {}

    static Object rounded(BigDecimal value, int digits) {
        return Decimals.round(value, digits);
    }

    static Object converted(Function to, Object value) {
        return switch (to) {
            case STRING -> text(value);
            case INT -> toInt(value);
            case LONG -> value instanceof BigDecimal decimal ? Numbers.toLong(decimal) : Numbers.toLong((Double) value);
            case DOUBLE -> ((Number) value).doubleValue();
            default -> BigDecimal.valueOf((Double) value);
        };
    }

    private static int toInt(Object value) {
        if (value instanceof BigDecimal decimal) {
            return Numbers.toInt(decimal);
        }
        return value instanceof Double number ? Numbers.toInt(number) : Math.toIntExact((Long) value);
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof Duration duration) {
            return Durations.text(duration);
        }
        return value instanceof Name word ? word.text() : value.toString();
    }
}
