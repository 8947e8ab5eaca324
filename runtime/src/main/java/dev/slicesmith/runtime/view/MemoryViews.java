package dev.slicesmith.runtime.view;

import dev.slicesmith.runtime.store.Transaction;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** Keeps views in memory, for tests. */
public final class MemoryViews implements ViewStore {

    private final Map<String, MemoryRows<?, ?>> tables = new HashMap<>();
    private final Map<String, Long> checkpoints = new HashMap<>();
    private final Map<String, Map<Long, String>> parked = new HashMap<>();

    @Override
    public synchronized void prepare(ViewTable<?, ?> table, String fingerprint) {
        tables.computeIfAbsent(table.name(), name -> new MemoryRows<>(table));
    }

    @Override
    public synchronized <T> T transaction(Function<Transaction, T> work) {
        Undo undo = new Undo();
        try {
            return work.apply(undo);
        } catch (RuntimeException | Error failure) {
            undo.steps.forEach(Runnable::run);
            throw failure;
        }
    }

    @Override
    public synchronized <K, R> void write(
            ViewTable<K, R> table, Transaction transaction, Set<K> keys, Consumer<ViewRows<K, R>> work) {
        MemoryRows<K, R> rows = rows(table);
        transaction.onRollback(rows.keep());
        work.accept(rows);
    }

    @SuppressWarnings("unchecked") // A table's name stands for its types.
    private <K, R> MemoryRows<K, R> rows(ViewTable<K, R> table) {
        return (MemoryRows<K, R>) tables.get(table.name());
    }

    @Override
    public synchronized <K, R> ViewReader<K, R> reader(ViewTable<K, R> table) {
        return rows(table);
    }

    @Override
    public synchronized long checkpoint(String follower, Transaction transaction) {
        return checkpoints.getOrDefault(follower, 0L);
    }

    @Override
    public synchronized long position(String follower) {
        return checkpoints.getOrDefault(follower, 0L);
    }

    @Override
    public synchronized void checkpoint(String follower, long position, Transaction transaction) {
        Long before = checkpoints.put(follower, position);
        transaction.onRollback(() -> checkpoints.put(follower, before == null ? 0 : before));
    }

    @Override
    public synchronized void clear(ViewTable<?, ?> table, Transaction transaction) {
        MemoryRows<?, ?> rows = rows(table);
        transaction.onRollback(rows.keep());
        rows.deleteWhere(Where.all());
        parked.remove(table.name());
    }

    @Override
    public synchronized void park(String follower, long position, String reason, Transaction transaction) {
        parked.computeIfAbsent(follower, name -> Collections.synchronizedMap(new TreeMap<>())).put(position, reason);
    }

    @Override
    public synchronized Map<Long, String> parked(String follower) {
        return Map.copyOf(parked.getOrDefault(follower, Map.of()));
    }

    private static final class Undo implements Transaction {

        private final Deque<Runnable> steps = new ArrayDeque<>();

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new IllegalArgumentException("a transaction in memory has no " + type.getName());
        }

        @Override
        public void onRollback(Runnable undo) {
            steps.addFirst(undo);
        }
    }
}
