package dev.slicesmith.support;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Immutable maps that keep the order in which their keys came. */
public final class Maps {

    private Maps() {}

    /** A map of these entries; of two with one key the later counts. */
    @SafeVarargs
    public static <K, V> Map<K, V> of(Map.Entry<K, V>... entries) {
        Map<K, V> result = new LinkedHashMap<>();
        for (Map.Entry<K, V> entry : entries) {
            result.put(entry.getKey(), entry.getValue());
        }
        return Collections.unmodifiableMap(result);
    }

    /** The same entries, in their order. */
    public static <K, V> Map<K, V> copyOf(Map<? extends K, ? extends V> map) {
        map.forEach((key, value) -> Objects.requireNonNull(value, () -> "value of " + key));
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** The map with another value for a key, at the key's old place if it had one. */
    public static <K, V> Map<K, V> put(Map<K, V> map, K key, V value) {
        Map<K, V> result = new LinkedHashMap<>(map);
        result.put(key, Objects.requireNonNull(value));
        return Collections.unmodifiableMap(result);
    }

    /** The map without a key. */
    public static <K, V> Map<K, V> without(Map<K, V> map, K key) {
        Map<K, V> result = new LinkedHashMap<>(map);
        result.remove(key);
        return Collections.unmodifiableMap(result);
    }

    /**
     * The value of a key.
     *
     * @param what the map, as the model names it
     * @throws AbsentValue if there is none
     */
    public static <K, V> V get(Map<K, V> map, K key, String what) {
        V value = map.get(key);
        if (value == null) {
            throw new AbsentValue(what + "[" + key + "]");
        }
        return value;
    }

    /** Whether the key is there; for where it is to be evaluated before the map. */
    public static boolean containsKey(Object key, Map<?, ?> map) {
        return map.containsKey(key);
    }

    /** The value of a key, or absent. */
    public static <K, V> Optional<V> find(Map<K, V> map, K key) {
        return Optional.ofNullable(map.get(key));
    }

    /** The same keys with what the function makes of each value. */
    public static <K, V, R> Map<K, R> mapValues(Map<K, V> map, Function<? super V, ? extends R> function) {
        Map<K, R> result = new LinkedHashMap<>();
        map.forEach((key, value) -> result.put(key, Objects.requireNonNull(function.apply(value))));
        return Collections.unmodifiableMap(result);
    }
}
