package dev.slicesmith.generator.expression;

import com.palantir.javapoet.CodeBlock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** Constants as Java. */
final class JavaLiterals {

    private JavaLiterals() {}

    static Java of(Object value) {
        if (value instanceof String text) {
            return Java.primary("$S", text);
        }
        if (value instanceof Long number) {
            return signed(number < 0, CodeBlock.of("$LL", number));
        }
        if (value instanceof Integer number) {
            return signed(number < 0, CodeBlock.of("$L", number));
        }
        if (value instanceof Double number) {
            return signed(number < 0, CodeBlock.of("$L", number));
        }
        if (value instanceof BigDecimal decimal) {
            return decimal(decimal);
        }
        return time(value);
    }

    private static Java signed(boolean negative, CodeBlock code) {
        return new Java(code, negative ? Java.Rank.UNARY : Java.Rank.PRIMARY, false);
    }

    private static Java decimal(BigDecimal value) {
        if (value.signum() == 0 || value.equals(BigDecimal.ONE)) {
            return Java.primary("$T.$L", BigDecimal.class, value.signum() == 0 ? "ZERO" : "ONE");
        }
        boolean small = value.scale() == 0 && value.precision() <= 9;
        return small
                ? Java.primary("$T.valueOf($L)", BigDecimal.class, value.intValueExact())
                : Java.primary("new $T($S)", BigDecimal.class, value.toPlainString());
    }

    private static Java time(Object value) {
        if (value instanceof Duration duration) {
            return duration(duration);
        }
        if (value instanceof LocalDate date) {
            return date.getYear() > 999 && date.getYear() < 10_000
                    ? Java.primary("$T.of($L, $L, $L)",
                            LocalDate.class, date.getYear(), date.getMonthValue(), date.getDayOfMonth())
                    : Java.primary("$T.parse($S)", LocalDate.class, date.toString());
        }
        if (value instanceof LocalTime || value instanceof LocalDateTime || value instanceof Instant) {
            return Java.primary("$T.parse($S)", value.getClass(), value.toString());
        }
        return value instanceof UUID
                ? Java.primary("$T.fromString($S)", UUID.class, value.toString())
                : Java.primary("$L", value);
    }

    private static Java duration(Duration value) {
        if (value.isZero()) {
            return Java.primary("$T.ZERO", Duration.class);
        }
        if (value.getNano() != 0) {
            return Java.primary("$T.parse($S)", Duration.class, value.toString());
        }
        long seconds = value.getSeconds();
        if (seconds % 86_400 == 0) {
            return Java.primary("$T.ofDays($L)", Duration.class, number(seconds / 86_400));
        }
        if (seconds % 3_600 == 0) {
            return Java.primary("$T.ofHours($L)", Duration.class, number(seconds / 3_600));
        }
        return seconds % 60 == 0
                ? Java.primary("$T.ofMinutes($L)", Duration.class, number(seconds / 60))
                : Java.primary("$T.ofSeconds($L)", Duration.class, number(seconds));
    }

    private static String number(long value) {
        return value == (int) value ? Long.toString(value) : value + "L";
    }
}
