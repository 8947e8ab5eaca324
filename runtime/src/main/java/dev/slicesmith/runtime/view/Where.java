package dev.slicesmith.runtime.view;

import dev.slicesmith.support.Match;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Picks rows: by columns that equal values, which the database looks up, and by a test of the row, which is made here.
 *
 * @param equals columns and their values, bare
 * @param test what else must hold, if anything
 */
public record Where<R>(List<Equal> equals, Optional<Predicate<? super R>> test) {

    /**
     * A column that equals a value.
     *
     * @param column its name
     * @param value bare, never null
     */
    public record Equal(String column, Object value) {

        public Equal {
            Objects.requireNonNull(column, "column");
            Objects.requireNonNull(value, "value");
        }
    }

    public Where {
        equals = List.copyOf(equals);
        Objects.requireNonNull(test, "test");
    }

    /** All rows. */
    public static <R> Where<R> all() {
        return new Where<>(List.of(), Optional.empty());
    }

    /** Rows with this value in a column. */
    public static <R> Where<R> equal(String column, Object value) {
        return Where.<R>all().andEqual(column, value);
    }

    /** Rows that pass a test. */
    public static <R> Where<R> test(Predicate<? super R> test) {
        return new Where<>(List.of(), Optional.of(test));
    }

    /** Rows that pass a test; those that it says more of are looked up by that. */
    static <R> Where<R> of(Predicate<? super R> condition) {
        Where<R> where = test(condition);
        if (condition instanceof Match<?> match) {
            for (Map.Entry<String, ?> field : new TreeMap<>(match.fields()).entrySet()) {
                where = where.andEqual(field.getKey(), bare(field.getValue()));
            }
        }
        return where;
    }

    /** As a column has it. */
    private static Object bare(Object value) {
        return value instanceof Enum<?> || value instanceof Duration ? value.toString() : value;
    }

    /** Of these rows those with this value in a column. */
    public Where<R> andEqual(String column, Object value) {
        List<Equal> more = new ArrayList<>(equals);
        more.add(new Equal(column, value));
        return new Where<>(more, test);
    }

    /** Of these rows those that pass a test too. */
    public Where<R> andTest(Predicate<? super R> more) {
        Predicate<R> both = row -> test.map(first -> first.test(row)).orElse(true) && more.test(row);
        return new Where<>(equals, Optional.of(both));
    }

    /** Whether the row is picked. */
    public boolean matches(ViewTable<?, R> table, R row) {
        for (Equal equal : equals) {
            if (!equal.value().equals(table.column(equal.column()).value().apply(row))) {
                return false;
            }
        }
        return test.map(one -> one.test(row)).orElse(true);
    }
}
