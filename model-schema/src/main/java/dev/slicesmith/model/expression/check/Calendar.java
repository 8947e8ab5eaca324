package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Call;
import dev.slicesmith.model.expression.Function;
import java.util.List;

/** Types the functions of dates. Moments are looked at in the model's zone. */
final class Calendar {

    private static final ScalarType[] DAYS = {ScalarType.DATE, ScalarType.DATETIME, ScalarType.INSTANT};

    ExpressionTree type(Function function, Arguments in) {
        return switch (function) {
            case YEAR, MONTH, DAY, DAY_OF_WEEK -> in.count(1, 1).call(ScalarType.INT, date(in, 0));
            case DATE -> in.count(1, 1).text(0).isPresent()
                    ? Functions.constant(ScalarType.DATE, in)
                    : date(in, 0);
            case TIME -> converted(ScalarType.TIME, in.count(1, 1), ScalarType.DATETIME, ScalarType.INSTANT);
            case DATETIME -> converted(ScalarType.DATETIME, in.count(1, 1), ScalarType.INSTANT);
            case INSTANT -> converted(ScalarType.INSTANT, in.count(1, 1), ScalarType.DATETIME);
            case PLUS_DAYS, PLUS_MONTHS -> later(in.count(2, 2));
            case DAYS_BETWEEN -> in.count(2, 2).call(ScalarType.INT, date(in, 0), date(in, 1));
            case START_OF_DAY -> in.count(1, 1).call(ScalarType.INSTANT, date(in, 0));
            default -> throw new IllegalStateException(function.toString());
        };
    }

    private static ExpressionTree converted(ScalarType type, Arguments in, ScalarType... from) {
        if (in.text(0).isPresent()) {
            return Functions.constant(type, in);
        }
        ExpressionTree of = Conversions.raw(in.value(0));
        return of.type() == type ? of : in.call(type, in.raw(0, from));
    }

    private static ExpressionTree later(Arguments in) {
        ExpressionTree of = in.raw(0, DAYS);
        return in.call(of.type(), of, in.as(ScalarType.LONG, 1));
    }

    /** The day of a date, date and time, or moment. */
    private static ExpressionTree date(Arguments in, int index) {
        ExpressionTree of = in.raw(index, DAYS);
        return of.type() == ScalarType.DATE ? of : new Call(Function.DATE, List.of(of), ScalarType.DATE);
    }
}
