package dev.slicesmith.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** What immutable lists lack. */
public final class Lists {

    private Lists() {}

    /** The list of what the function makes of each element. */
    public static <T, R> List<R> map(Collection<T> elements, Function<? super T, ? extends R> function) {
        List<R> result = new ArrayList<>(elements.size());
        for (T element : elements) {
            result.add(function.apply(element));
        }
        return List.copyOf(result);
    }
}
