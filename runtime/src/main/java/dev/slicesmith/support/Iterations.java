package dev.slicesmith.support;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Counts what an expression looks at that goes through collections again and again, so that no data can make it run for
 * minutes:
 *
 * <pre>{@code
 * Iterations.holds(n -> n.over(lines).stream().allMatch(line -> n.over(offers).contains(line.offer())))
 * }</pre>
 */
public final class Iterations {

    /** Most elements that one expression looks at. */
    public static final int LIMIT = 1_000_000;

    /** So many characters of a text, and steps of a pattern, take as long as one element. */
    private static final int STEPS = 64;

    /** So many products of single digits take as long as one element. */
    private static final int DIGITS = 65_536;

    private final Map<String, TextPattern> patterns = new HashMap<>();
    private long count;

    /** Nothing is counted yet. */
    public Iterations() {}

    /**
     * Evaluates an expression.
     *
     * @throws IllegalStateException if it looks at more than {@link #LIMIT} elements
     */
    public static <T> T bounded(Function<Iterations, T> expression) {
        return expression.apply(new Iterations());
    }

    /**
     * As {@link #bounded}, for a condition.
     *
     * @throws IllegalStateException if it looks at more than {@link #LIMIT} elements
     */
    public static boolean holds(Predicate<Iterations> condition) {
        return condition.test(new Iterations());
    }

    /** All elements of this collection are looked at. */
    public <C extends Collection<?>> C over(C elements) {
        return over(elements, 1);
    }

    /** All elements of this collection are looked at, each of which takes as long as this many. */
    public <C extends Collection<?>> C over(C elements, int weight) {
        count((long) elements.size() * weight);
        return elements;
    }

    /** All keys of this map are looked at. */
    public <K> Set<K> overKeys(Map<K, ?> map) {
        return over(map.keySet(), 1);
    }

    /** All keys of this map are looked at, each of which takes as long as this many elements. */
    public <K> Set<K> overKeys(Map<K, ?> map, int weight) {
        return over(map.keySet(), weight);
    }

    /** All entries of this map are looked at. */
    public <M extends Map<?, ?>> M overEntries(M map) {
        count(map.size());
        return map;
    }

    /** All characters of this text are looked at. */
    public String over(String text) {
        count(text.length() / STEPS);
        return text;
    }

    /** As {@link Texts#joined}. */
    public String joined(String... parts) {
        return over(Texts.joined(parts));
    }

    /** As {@link Texts#matches}, with each pattern read once. */
    public boolean matches(String text, String pattern) {
        TextPattern read = patterns.computeIfAbsent(pattern, TextPattern::of);
        count(read.work(text) / STEPS);
        return read.find(text);
    }

    /** The product, which takes the longer the more digits there are. */
    public BigDecimal times(BigDecimal a, BigDecimal b) {
        count((long) a.precision() * b.precision() / DIGITS);
        return a.multiply(b);
    }

    private void count(long more) {
        count += more;
        if (count > LIMIT) {
            throw new IllegalStateException("nested loops look at more than " + LIMIT + " elements");
        }
    }
}
