package dev.slicesmith.support;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Immutable sets that keep the order in which their elements came, which {@code Set.copyOf} does not. */
public final class Sets {

    private Sets() {}

    /** A set of these elements. */
    @SafeVarargs
    public static <T> Set<T> of(T... elements) {
        Set<T> set = new LinkedHashSet<>();
        for (T element : elements) {
            set.add(Objects.requireNonNull(element));
        }
        return Collections.unmodifiableSet(set);
    }

    /** An immutable copy in the same order. */
    public static <T> Set<T> copyOf(Collection<? extends T> elements) {
        Set<T> copy = new LinkedHashSet<>();
        for (T element : elements) {
            copy.add(Objects.requireNonNull(element));
        }
        return Collections.unmodifiableSet(copy);
    }

    /** The set of what the function makes of each element. */
    public static <T, R> Set<R> map(Collection<T> elements, Function<? super T, ? extends R> function) {
        return copyOf(Lists.<T, R>map(elements, function));
    }
}
