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
        List<SameTransaction.Plan<E>> plans = plans(events, encoded, metadata);
        Set<Append.Lock> locks = plans.isEmpty() ? Set.of() : new HashSet<>();
        for (SameTransaction.Plan<E> plan : plans) {
            locks.addAll(plan.locks());
        }
        Append append = new Append(encoded, metadata, condition, Optional.ofNullable(key), locks);
        // Without followers there is no step, and the append is a single round trip.
        AppendStep step = plans.isEmpty() ? null : new Following<>(events, plans);
        List<StoredEvent> stored = observed(encoded, 0, () -> store.append(append, step));
        listeners.forEach(Runnable::run);
        return recorded(events, stored);
    }

    /** Each kind of event is observed once, however many there are of it. */
    private <T> T observed(List<NewEvent> events, int from, Supplier<T> work) {
        int next = from;
        while (next < events.size() && isRepeated(events, next)) {
            next++;
        }
        if (next == events.size()) {
            return work.get();
        }
        int rest = next + 1;
        return metrics.observe("event", events.get(next).type(), () -> observed(events, rest, work));
    }

    private static boolean isRepeated(List<NewEvent> events, int number) {
        for (int i = 0; i < number; i++) {
            if (events.get(i).type().equals(events.get(number).type())) {
                return true;
            }
        }
        return false;
    }

    private List<SameTransaction.Plan<E>> plans(
            List<? extends E> events, List<NewEvent> encoded, Metadata metadata) {
        List<SameTransaction.Plan<E>> plans = new ArrayList<>(2);
        List<RecordedEvent<E>> coming = null;
        for (SameTransaction<E> follower : followers) {
            if (concerns(follower, encoded)) {
                coming = coming == null ? coming(events, encoded, metadata) : coming;
                plans.add(follower.plan(coming));
            }
        }
        return plans;
    }

    private static boolean concerns(SameTransaction<?> follower, List<NewEvent> events) {
        for (NewEvent event : events) {
            if (follower.concerns(event.type())) {
                return true;
            }
        }
        return false;
    }

    private static <E> List<RecordedEvent<E>> coming(
            List<? extends E> events, List<NewEvent> encoded, Metadata metadata) {
        List<RecordedEvent<E>> coming = new ArrayList<>(encoded.size());
        for (int i = 0; i < encoded.size(); i++) {
            coming.add(new RecordedEvent<>(events.get(i), StoredEvent.coming(encoded.get(i), metadata)));
        }
        return coming;
    }

    private static <E> List<RecordedEvent<E>> recorded(List<? extends E> events, List<StoredEvent> stored) {
        List<RecordedEvent<E>> recorded = new ArrayList<>(stored.size());
        for (int i = 0; i < stored.size(); i++) {
            recorded.add(new RecordedEvent<>(events.get(i), stored.get(i)));
        }
        return recorded;
    }

    /** Lets followers follow, in the order in which they came. */
    private record Following<E>(List<? extends E> events, List<SameTransaction.Plan<E>> plans) implements AppendStep {

        @Override
        public void apply(List<StoredEvent> stored, Transaction transaction) {
            List<RecordedEvent<E>> recorded = recorded(events, stored);
            plans.forEach(plan -> plan.apply(recorded, transaction));
        }

        @Override
        public boolean ahead(Transaction transaction) {
            for (SameTransaction.Plan<E> plan : plans) {
                if (!plan.ahead(transaction)) {
                    return false;
                }
            }
            return true;
        }
    }
}
