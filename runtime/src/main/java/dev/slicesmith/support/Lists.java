package dev.slicesmith.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What immutable lists lack. */
public final class Lists {

    private Lists() {}

    /** The list with one more element at its end. */
    public static <T> List<T> plus(List<? extends T> list, T element) {
        List<T> result = new ArrayList<>(list.size() + 1);
        result.addAll(list);
        result.add(element);
        return List.copyOf(result);
    }

    /**
     * Both lists, one after the other.
     *
     * @throws IllegalStateException if they have more than {@link Iterations#LIMIT} elements together, as a list has
     *     that is doubled with each event
     */
    public static <T> List<T> concat(List<? extends T> first, Collection<? extends T> second) {
        if (first.size() + second.size() > Iterations.LIMIT) {
            throw new IllegalStateException("a list has more than " + Iterations.LIMIT + " elements");
        }
        List<T> result = new ArrayList<>(first.size() + second.size());
        result.addAll(first);
        result.addAll(second);
        return List.copyOf(result);
    }

    /** The list without the elements that equal this one. */
    public static <T> List<T> without(List<T> list, T element) {
        return list.stream().filter(e -> !e.equals(element)).toList();
    }

    /**
     * The element at an index.
     *
     * @param what the list, as the model names it
     * @throws AbsentValue if there is none
     */
    public static <T> T get(List<T> list, long index, String what) {
        if (index < 0 || index >= list.size()) {
            throw new AbsentValue(what + "[" + index + "]");
        }
        return list.get((int) index);
    }

    /** Whether the element is there; for where it is to be evaluated before the collection. */
    public static boolean contains(Object element, Collection<?> elements) {
        return elements.contains(element);
    }

    /** The element at an index, or absent. */
    public static <T> Optional<T> find(List<T> list, long index) {
        return index < 0 || index >= list.size() ? Optional.empty() : Optional.of(list.get((int) index));
    }

    /** The first element, or absent. */
    public static <T> Optional<T> first(Collection<T> elements) {
        return elements.stream().findFirst();
    }

    /** The last element, or absent. */
    public static <T> Optional<T> last(Collection<T> elements) {
        return elements.stream().reduce((one, other) -> other);
    }

    /** The least element, the first of several, or absent. */
    public static <T extends Comparable<? super T>> Optional<T> min(Collection<T> elements) {
        return elements.stream().min(Comparator.naturalOrder());
    }

    /** The greatest element, the last of several, or absent. */
    public static <T extends Comparable<? super T>> Optional<T> max(Collection<T> elements) {
        return elements.stream().max(Comparator.naturalOrder());
    }

    /** Each element once, where it came first. */
    public static <T> List<T> distinct(Collection<T> elements) {
        return List.copyOf(new LinkedHashSet<>(elements));
    }

    /** The elements, least first. */
    public static <T extends Comparable<? super T>> List<T> sorted(Collection<T> elements) {
        return elements.stream().sorted().toList();
    }

    /** The list of what the function makes of each element. */
    public static <T, R> List<R> map(Collection<T> elements, Function<? super T, ? extends R> function) {
        List<R> result = new ArrayList<>(elements.size());
        for (T element : elements) {
            result.add(function.apply(element));
        }
        return List.copyOf(result);
    }
}
