package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.model.ScalarType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Conditions on what is less or more: a number of the command than zero or than what the error's text names, and one
 * day or time of it than another.
 */
final class OrderConditions {

    private static final int WEIGHT = 5;
    private static final Pattern POSITIVE = Pattern.compile(
            "(?iu).*(\\bpositive?\\b|\\bzero\\b|\\bnull\\b"
                    + "|(greater|more|larger|higher|größer|mehr|supérieure?) (than|als|à) (0|zero|null|zéro)\\b).*");
    private static final Set<ScalarType> TIMES =
            Set.of(ScalarType.DATE, ScalarType.DATETIME, ScalarType.INSTANT, ScalarType.TIME);

    private final String said;
    private final List<String> numbers;
    private final ErrorWords error;

    /**
     * For an error.
     *
     * @param said its text
     * @param numbers those in the text
     */
    OrderConditions(String said, List<String> numbers) {
        this.said = said;
        this.numbers = numbers;
        this.error = new ErrorWords(said);
    }

    /** What could be said of a field that is a number. */
    List<Condition> ofNumber(FieldNode field) {
        List<Condition> candidates = new ArrayList<>();
        candidates.add(than(field, "<", "0", WEIGHT, sign -> sign < 0));
        int meant = POSITIVE.matcher(said).matches() ? WEIGHT + 1 : WEIGHT - 1;
        candidates.add(than(field, "<=", "0", meant, sign -> sign <= 0));
        if (numbers.size() == 1 && new BigDecimal(numbers.get(0)).signum() > 0) {
            String number = numbers.get(0);
            candidates.add(than(field, ">", number, WEIGHT, sign -> sign > 0));
            candidates.add(than(field, ">=", number, WEIGHT - 1, sign -> sign >= 0));
            candidates.add(than(field, "<", number, WEIGHT, sign -> sign < 0));
            candidates.add(than(field, "<=", number, WEIGHT - 1, sign -> sign <= 0));
        }
        return candidates;
    }

    private static Condition than(FieldNode field, String operator, String number, int weight, IntPredicate holds) {
        BigDecimal limit = new BigDecimal(number);
        String written = field.type.scalar() == ScalarType.DOUBLE ? number + ".0" : number;
        String words = limit.signum() == 0
                ? "\"" + field.name + (operator.equals("<") ? "\" is negative" : "\" is not positive")
                : "\"" + field.name + "\" " + operator + " " + number + ", the number of the error's text";
        return new Condition("command." + field.name + " " + operator + " " + written, words, weight,
                spec -> spec.when.stream().anyMatch(step -> StepValues.text(step, field)
                        .filter(text -> holds.test(new BigDecimal(text).compareTo(limit))).isPresent()));
    }

    /** What could be said of two days or times, if the error speaks of one of them. */
    List<Condition> ofTimes(Node command) {
        List<FieldNode> times = command.fields.stream().filter(OrderConditions::isTime).toList();
        List<String> names = times.stream().map(field -> field.name).toList();
        List<Condition> candidates = new ArrayList<>();
        for (FieldNode one : times) {
            for (FieldNode other : times) {
                boolean meant = error.mean(one.name, names) || error.mean(other.name, names);
                if (one != other && meant && one.type.equals(other.type)) {
                    candidates.add(after(one, other, ">", 3, order -> order > 0));
                    candidates.add(after(one, other, ">=", 2, order -> order >= 0));
                }
            }
        }
        return candidates;
    }

    private static boolean isTime(FieldNode field) {
        return TIMES.contains(field.type.scalar()) && !field.type.list() && !field.optional
                && field.type.object().isEmpty() && field.type.strong().isEmpty();
    }

    /** Values of one type are written alike, so their texts are in the order of time. */
    private static Condition after(FieldNode one, FieldNode other, String operator, int weight, IntPredicate holds) {
        return new Condition("command." + one.name + " " + operator + " command." + other.name,
                "\"" + one.name + "\" is " + (weight == 2 ? "not before" : "after") + " \"" + other.name + "\"", weight,
                spec -> spec.when.stream().anyMatch(step -> isTold(step, one) && isTold(step, other)
                        && holds.test(text(step, one).compareTo(text(step, other)))));
    }

    private static boolean isTold(StepPlan step, FieldNode field) {
        return step.values.get(field.key) instanceof BoardValue.Text;
    }

    private static String text(StepPlan step, FieldNode field) {
        return StepValues.text(step, field).orElseThrow();
    }
}
