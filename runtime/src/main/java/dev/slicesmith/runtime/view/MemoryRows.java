package dev.slicesmith.runtime.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Rows of one view in memory. Safe for many threads. */
final class MemoryRows<K, R> implements ViewRows<K, R> {

    private final ViewTable<K, R> table;
    private Map<K, R> rows = new LinkedHashMap<>();

    MemoryRows(ViewTable<K, R> table) {
        this.table = table;
    }

    /** What puts the rows back as they are now. */
    synchronized Runnable keep() {
        Map<K, R> before = new LinkedHashMap<>(rows);
        return () -> restore(before);
    }

    private synchronized void restore(Map<K, R> before) {
        rows = before;
    }

    @Override
    public synchronized void upsert(K key, Function<? super K, ? extends R> create, UnaryOperator<R> change) {
        R before = row(key).orElseGet(() -> create.apply(key));
        rows.put(key, change.apply(before));
    }

    @Override
    public synchronized void update(K key, UnaryOperator<R> change) {
        row(key).ifPresent(row -> rows.put(key, change.apply(row)));
    }

    @Override
    public synchronized void updateWhere(Where<R> where, UnaryOperator<R> change) {
        rows.replaceAll((key, row) -> where.matches(table, row) ? change.apply(row) : row);
    }

    @Override
    public synchronized void delete(K key) {
        rows.remove(key);
    }

    @Override
    public synchronized void deleteWhere(Where<R> where) {
        rows.values().removeIf(row -> where.matches(table, row));
    }

    @Override
    public synchronized Optional<R> row(K key) {
        R row = rows.get(key);
        return row == null ? table.onlyRow() : Optional.of(row);
    }

    @Override
    public synchronized List<R> find(ViewQuery<R> query) {
        List<R> all = new ArrayList<>(rows.values());
        if (all.isEmpty()) {
            table.onlyRow().ifPresent(all::add);
        }
        return RowPicker.pick(table, all, query);
    }
}
