package dev.slicesmith.model.expression.eval;

import dev.slicesmith.model.expression.Function;
import dev.slicesmith.support.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Functions of dates. */
final class Calendar {

    private Calendar() {}

    static Object apply(Function function, List<Object> arguments, ZoneId zone) {
        Object of = arguments.get(0);
        return switch (function) {
            case YEAR -> ((LocalDate) of).getYear();
            case MONTH -> ((LocalDate) of).getMonthValue();
            case DAY -> ((LocalDate) of).getDayOfMonth();
            case DAY_OF_WEEK -> ((LocalDate) of).getDayOfWeek().getValue();
            case DATE -> of instanceof Instant i ? LocalDate.ofInstant(i, zone) : ((LocalDateTime) of).toLocalDate();
            case TIME -> of instanceof Instant i ? LocalTime.ofInstant(i, zone) : ((LocalDateTime) of).toLocalTime();
            case DATETIME -> LocalDateTime.ofInstant((Instant) of, zone);
            case INSTANT -> ((LocalDateTime) of).atZone(zone).toInstant();
            case DAYS_BETWEEN -> Dates.daysBetween((LocalDate) of, (LocalDate) arguments.get(1));
            case START_OF_DAY -> Dates.startOfDay((LocalDate) of, zone);
            default -> later(function == Function.PLUS_MONTHS, of, (Long) arguments.get(1), zone);
        };
    }

    private static Object later(boolean months, Object of, long count, ZoneId zone) {
        if (of instanceof LocalDate date) {
            return months ? date.plusMonths(count) : date.plusDays(count);
        }
        if (of instanceof LocalDateTime moment) {
            return months ? moment.plusMonths(count) : moment.plusDays(count);
        }
        return months ? Dates.plusMonths((Instant) of, count, zone) : Dates.plusDays((Instant) of, count, zone);
    }
}
