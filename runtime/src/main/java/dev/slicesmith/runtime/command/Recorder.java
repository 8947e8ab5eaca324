package dev.slicesmith.runtime.command;

import dev.slicesmith.runtime.json.EventTypes;
import dev.slicesmith.runtime.json.RecordedEvent;
import dev.slicesmith.runtime.metric.Metrics;
import dev.slicesmith.runtime.store.Append;
import dev.slicesmith.runtime.store.AppendStep;
import dev.slicesmith.runtime.store.Condition;
import dev.slicesmith.runtime.store.EventStore;
import dev.slicesmith.runtime.store.Metadata;
import dev.slicesmith.runtime.store.NewEvent;
import dev.slicesmith.runtime.store.StoredEvent;
import dev.slicesmith.runtime.store.Transaction;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * Appends domain events: turns them into their stored form, lets immediate views follow in the same transaction, and
 * tells whoever waits for news.
 *
 * @param <E> what all events have in common
 */
public final class Recorder<E> {

    private final EventStore store;
    private final EventTypes<E> types;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final Metrics metrics;
    private final List<SameTransaction<E>> followers = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /**
     * Connects the parts.
     *
     * @param clock tells the time of events
     * @param ids gives events their ids
     */
    public Recorder(EventStore store, EventTypes<E> types, Clock clock, Supplier<UUID> ids) {
        this(store, types, clock, ids, new Metrics());
    }

    /**
     * Connects the parts.
     *
     * @param clock tells the time of events
     * @param ids gives events their ids
     * @param metrics is told of each kind of event that is appended
     */
    public Recorder(EventStore store, EventTypes<E> types, Clock clock, Supplier<UUID> ids, Metrics metrics) {
        this.metrics = metrics;
        this.store = store;
        this.types = types;
        this.clock = clock;
        this.ids = ids;
    }

    /** The store beneath. */
    public EventStore store() {
        return store;
    }

    /** The events that are known. */
    public EventTypes<E> types() {
        return types;
    }

    /** Has something done in the transaction of every append. */
    public void follow(SameTransaction<E> follower) {
        followers.add(follower);
    }

    /** Has someone told after every append that there is news. Must return at once. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    /** What is known of something that happens now. */
    public Metadata metadata(Call call) {
        return new Metadata(clock.instant(), call.correlation(), call.causation(), call.user());
    }

    /**
     * Appends events.
     *
     * @param key an idempotency key, or null
     * @throws dev.slicesmith.runtime.store.AppendConflict
     *     if the condition does not hold or the key is taken
     */
    public List<RecordedEvent<E>> record(
            List<? extends E> events, Metadata metadata, Optional<Condition> condition, String key) {
        List<NewEvent> encoded = new ArrayList<>(events.size());
        for (E event : events) {
            encoded.add(types.encode(ids.get(), event));
        }
        List<SameTransaction<E>> concerned = concerned(encoded);
        Set<Append.Lock> locks = new HashSet<>();
        if (!concerned.isEmpty()) {
            List<RecordedEvent<E>> coming = recorded(events, encoded.stream()
                    .map(event -> StoredEvent.of(0, event, metadata)).toList());
            concerned.forEach(follower -> locks.addAll(follower.locks(coming)));
        }
        Append append = new Append(encoded, metadata, condition, Optional.ofNullable(key), locks);
        // Without followers there is no step, and the append is a single round trip.
        AppendStep step = concerned.isEmpty() ? null : new Following<>(events, concerned);
        Iterator<String> names = encoded.stream().map(NewEvent::type).distinct().iterator();
        List<StoredEvent> stored = observed(names, () -> store.append(append, step));
        listeners.forEach(Runnable::run);
        return recorded(events, stored);
    }

    private <T> T observed(Iterator<String> names, Supplier<T> work) {
        return names.hasNext() ? metrics.observe("event", names.next(), () -> observed(names, work)) : work.get();
    }

    private List<SameTransaction<E>> concerned(List<NewEvent> events) {
        if (followers.isEmpty()) {
            return List.of();
        }
        List<String> names = events.stream().map(NewEvent::type).toList();
        return followers.stream().filter(follower -> follower.concerns(names)).toList();
    }

    private static <E> List<RecordedEvent<E>> recorded(List<? extends E> events, List<StoredEvent> stored) {
        List<RecordedEvent<E>> recorded = new ArrayList<>(stored.size());
        for (int i = 0; i < stored.size(); i++) {
            recorded.add(new RecordedEvent<>(events.get(i), stored.get(i)));
        }
        return recorded;
    }

    /** Lets followers follow, in the order in which they came. */
    private record Following<E>(List<? extends E> events, List<SameTransaction<E>> followers) implements AppendStep {

        @Override
        public void apply(List<StoredEvent> stored, Transaction transaction) {
            List<RecordedEvent<E>> recorded = recorded(events, stored);
            followers.forEach(follower -> follower.apply(recorded, transaction));
        }

        @Override
        public boolean ahead(List<StoredEvent> coming, Transaction transaction) {
            List<RecordedEvent<E>> recorded = recorded(events, coming);
            return followers.stream().allMatch(follower -> follower.ahead(recorded, transaction));
        }
    }
}
