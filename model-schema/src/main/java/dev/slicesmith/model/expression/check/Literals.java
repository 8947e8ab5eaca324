package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.expression.ExpressionCode;
import dev.slicesmith.model.expression.ExpressionTree.Literal;
import dev.slicesmith.model.expression.parse.SyntaxNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.NumberNode;
import dev.slicesmith.support.Decimals;
import dev.slicesmith.support.Durations;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** Constants, and what they are as another type. */
final class Literals {

    private Literals() {}

    /** A whole number is an int or else a long, any other an exact decimal, until its surroundings want otherwise. */
    static Literal number(NumberNode node) {
        if (node.whole()) {
            long value = node.value().longValueExact();
            return value == (int) value
                    ? new Literal((int) value, ScalarType.INT)
                    : new Literal(value, ScalarType.LONG);
        }
        try {
            return new Literal(Decimals.normalized(node.value()), ScalarType.DECIMAL);
        } catch (ArithmeticException tooLong) {
            throw Problem.at(node, ExpressionCode.TOO_LARGE, tooLong.getMessage());
        }
    }

    /** The same constant as another type, if it has the same value there. */
    static Optional<Literal> as(Literal literal, ScalarType type) {
        if (literal.type() == type) {
            return Optional.of(literal);
        }
        if (!(literal.value() instanceof Number number) || !type.isNumber() || literal.type() == ScalarType.DOUBLE) {
            return Optional.empty();
        }
        if (number instanceof BigDecimal decimal) {
            return type == ScalarType.DOUBLE
                    ? Optional.of(new Literal(decimal.doubleValue(), type))
                    : Optional.empty();
        }
        long value = number.longValue();
        return switch (type) {
            case INT -> value == (int) value ? Optional.of(new Literal((int) value, type)) : Optional.empty();
            case LONG -> Optional.of(new Literal(value, type));
            case DECIMAL -> Optional.of(new Literal(Decimals.normalized(BigDecimal.valueOf(value)), type));
            default -> (long) (double) value == value && Math.abs(value) < 1L << 53
                    ? Optional.of(new Literal((double) value, type))
                    : Optional.empty();
        };
    }

    /** A constant written as text: {@code date('2026-01-31')}. */
    static Literal read(String text, ScalarType type, SyntaxNode node) {
        try {
            return new Literal(value(text, type), type);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException unreadable) {
            throw Problem.at(node, ExpressionCode.BAD_TEXT, "this is no " + type.notation())
                    .help("write " + example(type));
        }
    }

    private static Object value(String text, ScalarType type) {
        return switch (type) {
            case DECIMAL -> Decimals.of(text);
            case DATE -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            case DATETIME -> LocalDateTime.parse(text);
            case INSTANT -> Instant.parse(text);
            case DURATION -> Durations.of(text);
            case UUID -> uuid(text);
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static UUID uuid(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException(text);
        }
        return UUID.fromString(text);
    }

    private static String example(ScalarType type) {
        return switch (type) {
            case DECIMAL -> "decimal('9.90')";
            case DATE -> "date('2026-01-31')";
            case TIME -> "time('09:30')";
            case DATETIME -> "datetime('2026-01-31T09:30')";
            case INSTANT -> "instant('2026-01-31T09:30:00Z')";
            case DURATION -> "duration('90s'), or with 15m, 24h, 7d";
            default -> "uuid('00000000-0000-0000-0000-000000000001')";
        };
    }
}
