package dev.slicesmith.generator.expression;

import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Call;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Writes the functions of dates with {@code java.time}. */
final class JavaCalendar {

    private final JavaWriter writer;

    JavaCalendar(JavaWriter writer) {
        this.writer = writer;
    }

    Java write(Call call) {
        ExpressionTree of = call.argument(0);
        return switch (call.function()) {
            case YEAR -> writer.method(of, "getYear");
            case MONTH -> writer.method(of, "getMonthValue");
            case DAY -> writer.method(of, "getDayOfMonth");
            case DAY_OF_WEEK -> Java.primary("$L.getDayOfWeek().getValue()", writer.write(of).receiver());
            case DATE -> local(of, LocalDate.class, "toLocalDate");
            case TIME -> local(of, LocalTime.class, "toLocalTime");
            case DATETIME -> local(of, LocalDateTime.class, "");
            case INSTANT -> Java.primary("$L.atZone($L).toInstant()", writer.write(of).receiver(), writer.zone());
            case PLUS_DAYS -> later(call, "plusDays");
            case PLUS_MONTHS -> later(call, "plusMonths");
            case DAYS_BETWEEN -> writer.helper("Dates", "daysBetween", of, call.argument(1));
            case START_OF_DAY -> Java.primary("$T.startOfDay($L, $L)",
                    writer.support("Dates"), writer.write(of).code(), writer.zone());
            default -> throw new IllegalStateException(call.function().toString());
        };
    }

    private Java local(ExpressionTree of, Class<?> type, String fromDateTime) {
        return of.type() == ScalarType.INSTANT
                ? Java.primary("$T.ofInstant($L, $L)", type, writer.write(of).code(), writer.zone())
                : writer.method(of, fromDateTime);
    }

    private Java later(Call call, String name) {
        return call.type() == ScalarType.INSTANT
                ? Java.primary("$T.$L($L, $L, $L)", writer.support("Dates"), name,
                        writer.write(call.argument(0)).code(), writer.write(call.argument(1)).code(), writer.zone())
                : writer.method(call.argument(0), name, call.argument(1));
    }
}
