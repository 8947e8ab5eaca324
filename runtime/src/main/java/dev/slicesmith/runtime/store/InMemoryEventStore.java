package dev.slicesmith.runtime.store;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps events in memory, for tests. One append at a time. */
public final class InMemoryEventStore implements EventStore {

    private final List<StoredEvent> log = new ArrayList<>();
    private final Map<String, List<StoredEvent>> results = new HashMap<>();
    private final Map<String, Instant> times = new HashMap<>();

    @Override
    public synchronized List<StoredEvent> append(Append append, AppendStep step) {
        append.key().filter(results::containsKey).ifPresent(key -> {
            throw new AppendConflict("the idempotency key was used before");
        });
        append.condition().filter(this::broken).ifPresent(condition -> {
            throw new AppendConflict("an event after " + condition.after() + " matches the condition");
        });
        List<StoredEvent> events = new ArrayList<>();
        for (NewEvent event : append.events()) {
            events.add(StoredEvent.of(log.size() + events.size() + 1L, event, append.metadata()));
        }
        if (step != null) {
            apply(step, events);
        }
        log.addAll(events);
        append.key().ifPresent(key -> {
            results.put(key, List.copyOf(events));
            times.put(key, append.metadata().time());
        });
        return List.copyOf(events);
    }

    private boolean broken(Condition condition) {
        return !load(condition.query(), condition.after(), 1).isEmpty();
    }

    private static void apply(AppendStep step, List<StoredEvent> events) {
        MemoryTransaction transaction = new MemoryTransaction();
        try {
            step.apply(Collections.unmodifiableList(events), transaction);
        } catch (RuntimeException | Error failure) {
            transaction.undo.forEach(Runnable::run);
            throw failure;
        }
    }

    @Override
    public synchronized List<StoredEvent> load(StoreQuery query, long after, int limit) {
        return log.subList(from(after), log.size()).stream().filter(query::matches).limit(limit).toList();
    }

    @Override
    public synchronized Page read(StoreQuery query, long after, int limit) {
        List<StoredEvent> events = load(query, after, limit);
        boolean more = events.size() == limit;
        return new Page(events, more ? events.get(limit - 1).position() : Math.max(after, log.size()), more);
    }

    private int from(long after) {
        return (int) Math.max(0, Math.min(after, log.size()));
    }

    @Override
    public synchronized Optional<List<StoredEvent>> resultOf(String key) {
        return Optional.ofNullable(results.get(key));
    }

    @Override
    public synchronized int forgetKeys(Instant before) {
        int known = results.size();
        times.forEach((key, time) -> {
            if (time.isBefore(before)) {
                results.remove(key);
            }
        });
        times.keySet().retainAll(results.keySet());
        return known - results.size();
    }

    @Override
    public synchronized long head() {
        return log.size();
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    private static final class MemoryTransaction implements Transaction {

        private final Deque<Runnable> undo = new ArrayDeque<>();

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new IllegalArgumentException("a transaction in memory has no " + type.getName());
        }

        @Override
        public void onRollback(Runnable step) {
            undo.addFirst(step);
        }
    }
}
