package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import dev.slicesmith.model.ScalarType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * A value during a rehearsal.
 *
 * @param value what it is, if a step says so
 * @param token else what stands for it: equal for values that a scenario supplies alike
 * @param origin the step that could say it
 * @param field the field of that step
 */
record Cell(Optional<BoardValue> value, String token, Optional<StepPlan> origin, Optional<FieldNode> field) {

    /** A field of a step. */
    static Cell of(StepPlan step, FieldNode field) {
        Optional<BoardValue> value = Optional.ofNullable(step.values.get(field.key));
        // What a scenario leaves out is the field's example, or follows from name and type alone.
        String token = value.or(() -> field.example).map(Object::toString)
                .orElse("? " + field.name + " " + field.type.notation());
        return new Cell(value, token, Optional.of(step), Optional.of(field));
    }

    /** A value that does not come of a step. */
    static Cell of(BoardValue value) {
        return new Cell(Optional.of(value), value.toString(), Optional.empty(), Optional.empty());
    }

    /** Nothing known. */
    static Cell unknown() {
        return new Cell(Optional.empty(), "open", Optional.empty(), Optional.empty());
    }

    boolean isOpen() {
        return value.isEmpty() && origin.isEmpty();
    }

    /** Whether a step could be made to say it. */
    boolean isSuppliable() {
        return value.isEmpty() && origin.isPresent();
    }

    boolean is(BoardValue expected) {
        return value.filter(expected::equals).isPresent();
    }

    /** Whether it is what is expected; of the elements of a list, parts may be left out. */
    boolean covers(BoardValue expected) {
        return value.filter(some -> covers(some, expected)).isPresent();
    }

    private static boolean covers(BoardValue there, BoardValue expected) {
        if (there instanceof BoardValue.Many many && expected instanceof BoardValue.Many wanted) {
            boolean all = many.items().size() == wanted.items().size();
            for (int i = 0; all && i < wanted.items().size(); i++) {
                all = covers(many.items().get(i), wanted.items().get(i));
            }
            return all;
        }
        if (there instanceof BoardValue.Named named && expected instanceof BoardValue.Named wanted) {
            return wanted.values().entrySet().stream().allMatch(entry -> named.values().containsKey(entry.getKey())
                    && covers(named.values().get(entry.getKey()), entry.getValue()));
        }
        return there.equals(expected);
    }

    /** The sum with a number, in the arithmetic of the type. */
    Cell plus(Cell other, ScalarType type) {
        return computed(other, "+", (one, two) -> type == ScalarType.DOUBLE
                ? BigDecimal.valueOf(one.doubleValue() + two.doubleValue()) : one.add(two));
    }

    /** The product with a number, in the arithmetic of the type. */
    Cell times(Cell other, ScalarType type) {
        return computed(other, "*", (one, two) -> type == ScalarType.DOUBLE
                ? BigDecimal.valueOf(one.doubleValue() * two.doubleValue()) : one.multiply(two));
    }

    private Cell computed(Cell other, String operator, BinaryOperator<BigDecimal> arithmetic) {
        if (value.isEmpty() || other.value.isEmpty()) {
            return new Cell(Optional.empty(), token + operator + other.token, other.origin, Optional.empty());
        }
        BigDecimal result = arithmetic.apply(number(value.get()), number(other.value.get()));
        return of(new BoardValue.Text(result.signum() == 0 ? "0" : result.stripTrailingZeros().toPlainString()));
    }

    private static BigDecimal number(BoardValue value) {
        return new BigDecimal(((BoardValue.Text) value).text());
    }
}
