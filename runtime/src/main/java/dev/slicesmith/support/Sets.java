package dev.slicesmith.support;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Immutable sets that keep the order in which their elements came. */
public final class Sets {

    private Sets() {}

    /** A set of these elements. */
    @SafeVarargs
    public static <T> Set<T> of(T... elements) {
        Set<T> result = new LinkedHashSet<>();
        for (T element : elements) {
            result.add(Objects.requireNonNull(element));
        }
        return Collections.unmodifiableSet(result);
    }

    /** A set of these elements, in their order. */
    public static <T> Set<T> copyOf(Collection<? extends T> elements) {
        elements.forEach(Objects::requireNonNull);
        return Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    }

    /** The set with one more element. */
    public static <T> Set<T> plus(Set<? extends T> set, T element) {
        Set<T> result = new LinkedHashSet<>(set);
        result.add(Objects.requireNonNull(element));
        return Collections.unmodifiableSet(result);
    }

    /** The set with more elements. */
    public static <T> Set<T> union(Set<? extends T> set, Collection<? extends T> more) {
        Set<T> result = new LinkedHashSet<>(set);
        result.addAll(more);
        return Collections.unmodifiableSet(result);
    }

    /** The set without an element. */
    public static <T> Set<T> without(Set<T> set, T element) {
        Set<T> result = new LinkedHashSet<>(set);
        result.remove(element);
        return Collections.unmodifiableSet(result);
    }

    /** The set of what the function makes of each element. */
    public static <T, R> Set<R> map(Collection<T> elements, Function<? super T, ? extends R> function) {
        Set<R> result = new LinkedHashSet<>();
        for (T element : elements) {
            result.add(Objects.requireNonNull(function.apply(element)));
        }
        return Collections.unmodifiableSet(result);
    }
}
