package dev.slicesmith.support;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Immutable maps that keep the order in which their entries came, which {@code Map.copyOf} does not. */
public final class Maps {

    private Maps() {}

    /** A map of these entries. */
    @SafeVarargs
    public static <K, V> Map<K, V> of(Map.Entry<K, V>... entries) {
        Map<K, V> map = new LinkedHashMap<>();
        for (Map.Entry<K, V> entry : entries) {
            map.put(entry.getKey(), entry.getValue());
        }
        return Collections.unmodifiableMap(map);
    }

    /** An immutable copy in the same order. */
    public static <K, V> Map<K, V> copyOf(Map<? extends K, ? extends V> entries) {
        Map<K, V> copy = new LinkedHashMap<>();
        entries.forEach((key, value) -> copy.put(Objects.requireNonNull(key), Objects.requireNonNull(value)));
        return Collections.unmodifiableMap(copy);
    }

    /** The same keys with what the function makes of each value. */
    public static <K, V, R> Map<K, R> mapValues(Map<K, V> entries, Function<? super V, ? extends R> function) {
        Map<K, R> result = new LinkedHashMap<>();
        entries.forEach((key, value) -> result.put(key, Objects.requireNonNull(function.apply(value))));
        return Collections.unmodifiableMap(result);
    }
}
