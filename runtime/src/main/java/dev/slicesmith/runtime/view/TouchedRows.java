package dev.slicesmith.runtime.view;

import dev.slicesmith.runtime.store.Append;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Writes nothing, but notes which rows a projection is going to touch, and what becomes of those it does not read. */
final class TouchedRows<K, R> implements ViewRows<K, R> {

    private final ViewTable<K, R> table;
    private final Set<K> keys = new LinkedHashSet<>();
    private final Set<K> read = new LinkedHashSet<>();
    /** What was put and deleted; empty if the row is deleted. */
    private final Map<K, Optional<R>> changes = new LinkedHashMap<>();
    private boolean all;
    private boolean failed;

    private TouchedRows(ViewTable<K, R> table) {
        this.table = table;
    }

    /** What this work would touch. If it fails for lack of rows, that may be anything. */
    static <K, R> TouchedRows<K, R> by(ViewTable<K, R> table, Consumer<ViewRows<K, R>> work) {
        TouchedRows<K, R> touched = new TouchedRows<>(table);
        try {
            work.accept(touched);
        } catch (RuntimeException lacking) {
            touched.touchAll();
            touched.failed = true;
        }
        return touched;
    }

    /** The keys of the rows that are touched one by one. */
    Set<K> keys() {
        return keys;
    }

    /** The keys of those among them of which it depends on what is stored what becomes of them. */
    Set<K> read() {
        return read;
    }

    /** Whether nothing depends on what is stored. */
    boolean areUnread() {
        return !all && read.isEmpty();
    }

    /** Whether the work failed, for lack of rows or of anything else. */
    boolean failed() {
        return failed;
    }

    /** Does to these rows what the work did, of which nothing depended on what is stored. */
    void repeat(ViewRows<K, R> rows) {
        changes.forEach((key, row) -> row.ifPresentOrElse(value -> rows.put(key, value), () -> rows.delete(key)));
    }

    /** One lock per row, and one for the whole view, which those who touch single rows share. */
    Set<Append.Lock> locks() {
        Set<Append.Lock> locks = new HashSet<>();
        if (all) {
            locks.add(new Append.Lock("view " + table.name(), true));
        } else if (!keys.isEmpty()) {
            locks.add(new Append.Lock("view " + table.name(), false));
            keys.forEach(key -> locks.add(
                    new Append.Lock("view " + table.name() + " row " + table.keyValues(key), true)));
        }
        return locks;
    }

    private void touch(K key) {
        keys.add(key);
    }

    private void touchAll() {
        all = true;
    }

    @Override
    public void put(K key, R row) {
        touch(key);
        changes.put(key, Optional.of(row));
    }

    @Override
    public void upsert(K key, Function<? super K, ? extends R> create, UnaryOperator<R> change) {
        touch(key);
        read.add(key);
    }

    @Override
    public void update(K key, UnaryOperator<R> change) {
        touch(key);
        read.add(key);
    }

    @Override
    public void updateWhere(Where<R> where, UnaryOperator<R> change) {
        touchAll();
    }

    @Override
    public void delete(K key) {
        touch(key);
        changes.put(key, Optional.empty());
    }

    @Override
    public void deleteWhere(Where<R> where) {
        touchAll();
    }

    @Override
    public Optional<R> row(K key) {
        // What is done with the row is not known, since it is not there.
        touchAll();
        return Optional.empty();
    }

    @Override
    public List<R> find(ViewQuery<R> query) {
        touchAll();
        return List.of();
    }
}
