package dev.slicesmith.support;

import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A condition on rows that says of some fields which value they have in every row that it picks, so that who keeps rows
 * in a database need not look at all of them.
 *
 * @param fields the values by the fields' names; where a field has a type of its own, the value inside
 * @param condition picks rows, by these fields and all others
 * @param <R> a row
 */
public record Match<R>(Map<String, ?> fields, Predicate<R> condition) implements Predicate<R> {

    public Match {
        fields = Map.copyOf(fields);
        Objects.requireNonNull(condition, "condition");
    }

    /** Rows that a condition picks, all of which have these values. */
    public static <R> Match<R> by(Map<String, ?> fields, Predicate<R> condition) {
        return new Match<>(fields, condition);
    }

    @Override
    public boolean test(R row) {
        return condition.test(row);
    }
}
