package dev.slicesmith.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Rows in memory. A row keeps its place when it changes. For one thread at a time. */
public final class InMemoryRows<K, R> implements Rows<K, R> {

    private final Map<K, R> rows = new LinkedHashMap<>();

    @Override
    public void put(K key, R row) {
        rows.put(key, row);
    }

    @Override
    public List<R> rows() {
        return List.copyOf(rows.values());
    }

    @Override
    public Optional<R> row(K key) {
        return Optional.ofNullable(rows.get(key));
    }

    @Override
    public void createIfMissing(K key, Function<? super K, ? extends R> create) {
        rows.computeIfAbsent(key, create);
    }

    @Override
    public void upsert(K key, Function<? super K, ? extends R> create, UnaryOperator<R> change) {
        R row = rows.get(key);
        rows.put(key, change.apply(row == null ? create.apply(key) : row));
    }

    @Override
    public void update(K key, UnaryOperator<R> change) {
        rows.computeIfPresent(key, (same, row) -> change.apply(row));
    }

    @Override
    public void updateWhere(Predicate<? super R> condition, UnaryOperator<R> change) {
        rows.replaceAll((key, row) -> condition.test(row) ? change.apply(row) : row);
    }

    @Override
    public void delete(K key) {
        rows.remove(key);
    }

    @Override
    public void deleteWhere(Predicate<? super R> condition) {
        rows.values().removeIf(condition);
    }
}
