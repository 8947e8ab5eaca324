package dev.slicesmith.runtime.view;

import dev.slicesmith.runtime.store.Append;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Writes nothing, but notes which rows a projection is going to touch. */
final class TouchedRows<K, R> implements ViewRows<K, R> {

    private final ViewTable<K, R> table;
    private final Set<Append.Lock> locks = new HashSet<>();

    TouchedRows(ViewTable<K, R> table) {
        this.table = table;
    }

    /** One lock per row; or one for the whole view, which those who touch rows share. */
    Set<Append.Lock> locks() {
        return locks;
    }

    private void touch(K key) {
        locks.add(new Append.Lock("view " + table.name(), false));
        locks.add(new Append.Lock("view " + table.name() + " row " + table.keyValues(key), true));
    }

    private void touchAll() {
        locks.add(new Append.Lock("view " + table.name(), true));
    }

    @Override
    public void upsert(K key, Function<? super K, ? extends R> create, UnaryOperator<R> change) {
        touch(key);
    }

    @Override
    public void update(K key, UnaryOperator<R> change) {
        touch(key);
    }

    @Override
    public void updateWhere(Where<R> where, UnaryOperator<R> change) {
        touchAll();
    }

    @Override
    public void delete(K key) {
        touch(key);
    }

    @Override
    public void deleteWhere(Where<R> where) {
        touchAll();
    }

    @Override
    public Optional<R> row(K key) {
        touchAll();
        return Optional.empty();
    }

    @Override
    public List<R> find(ViewQuery<R> query) {
        touchAll();
        return List.of();
    }
}
