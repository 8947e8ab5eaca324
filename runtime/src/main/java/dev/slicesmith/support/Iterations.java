package dev.slicesmith.support;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Counts what nested loops over collections do, so that no data can make an expression run for minutes:
 *
 * <pre>{@code
 * Iterations.bounded(n -> lines.stream().allMatch(line -> n.over(offers).stream().anyMatch(line::fits)))
 * }</pre>
 */
public final class Iterations {

    /** Most elements that all inner loops of one expression look at. */
    public static final int LIMIT = 1_000_000;

    private long count;

    private Iterations() {}

    /**
     * Evaluates an expression with nested loops.
     *
     * @throws IllegalStateException if its inner loops look at more than {@link #LIMIT} elements
     */
    public static <T> T bounded(Function<Iterations, T> expression) {
        return expression.apply(new Iterations());
    }

    /**
     * As {@link #bounded}, for a condition.
     *
     * @throws IllegalStateException if its inner loops look at more than {@link #LIMIT} elements
     */
    public static boolean holds(Predicate<Iterations> condition) {
        return condition.test(new Iterations());
    }

    /** An inner loop over this collection. */
    public <C extends Collection<?>> C over(C elements) {
        count(elements.size());
        return elements;
    }

    /** An inner loop over the keys of this map. */
    public <K> Set<K> overKeys(Map<K, ?> map) {
        count(map.size());
        return map.keySet();
    }

    private void count(int more) {
        count += more;
        if (count > LIMIT) {
            throw new IllegalStateException("nested loops look at more than " + LIMIT + " elements");
        }
    }
}
