package dev.slicesmith.runtime.testing;

import dev.slicesmith.runtime.automation.Attempts;
import dev.slicesmith.runtime.automation.EventFollower;
import dev.slicesmith.runtime.automation.Inbound;
import dev.slicesmith.runtime.automation.MemoryWork;
import dev.slicesmith.runtime.automation.TodoList;
import dev.slicesmith.runtime.automation.WorkStore;
import dev.slicesmith.runtime.command.Call;
import dev.slicesmith.runtime.command.CommandHandling;
import dev.slicesmith.runtime.command.Decision;
import dev.slicesmith.runtime.command.Recorder;
import dev.slicesmith.runtime.json.EventTypes;
import dev.slicesmith.runtime.json.RecordedEvent;
import dev.slicesmith.runtime.metric.Metrics;
import dev.slicesmith.runtime.store.EventStore;
import dev.slicesmith.runtime.store.InMemoryEventStore;
import dev.slicesmith.runtime.store.StoreQuery;
import dev.slicesmith.runtime.view.MemoryViews;
import dev.slicesmith.runtime.view.Projection;
import dev.slicesmith.runtime.view.ViewReader;
import dev.slicesmith.runtime.view.Views;
import dev.slicesmith.runtime.worker.Step;
import dev.slicesmith.support.Rejection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A whole application in memory, for tests: given events, when commands and time, then events, a rejection or rows.
 * Eventual views and automations act until all is quiet, after everything that happens. Nothing here is random.
 *
 * @param <E> what all events have in common
 */
public final class Flow<E> {

    private static final int MOST_TURNS = 10_000;

    private final EventStore store = new InMemoryEventStore();
    private final WorkStore work = new MemoryWork();
    private final Metrics metrics = new Metrics();
    private final ManualClock clock;
    private final Recorder<E> recorder;
    private final CommandHandling<E> handling;
    private final Views<E> views;
    private final List<Step> automations = new ArrayList<>();
    private long seen;
    private Rejection rejection;

    /** An application without history, that begins at this time. */
    public Flow(EventTypes<E> types, Instant start) {
        AtomicLong ids = new AtomicLong();
        clock = new ManualClock(start);
        recorder = new Recorder<>(store, types, clock, () -> new UUID(0, ids.incrementAndGet()));
        handling = new CommandHandling<>(recorder, 100, metrics);
        views = new Views<>(new MemoryViews(), recorder, false);
    }

    /** The clock, for those who need the time. */
    public ManualClock clock() {
        return clock;
    }

    /** Where events are recorded. */
    public Recorder<E> recorder() {
        return recorder;
    }

    /** What automations send their commands to. */
    public CommandHandling<E> handling() {
        return handling;
    }

    /** How automations deal with failure; it shows what is parked. */
    public Attempts attempts() {
        return Attempts.usual(work, clock);
    }

    /** Adds a view. */
    public <K, R> ViewReader<K, R> view(Projection<E, K, R> projection) {
        return views.add(projection);
    }

    /** Adds an automation. */
    public Flow<E> automate(Step automation) {
        if (automation instanceof EventFollower<?> follower) {
            follower.begin();
        }
        if (automation instanceof TodoList<?, ?> list) {
            list.readAfter(views.news(list.view()));
        }
        automations.add(automation);
        return this;
    }

    /** What happened before. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Nothing is ever put into the array.
    public final Flow<E> given(E... events) {
        recorder.record(List.of(events), recorder.metadata(Call.ANONYMOUS), Optional.empty(), null);
        settle();
        seen = store.head();
        return this;
    }

    /** A command. */
    public <C, S> Flow<E> when(Decision<C, S, E> decision, C command) {
        return when(decision, command, Call.ANONYMOUS);
    }

    /** A command, by someone. */
    public <C, S> Flow<E> when(Decision<C, S, E> decision, C command, Call call) {
        try {
            handling.handle(decision, command, call);
        } catch (Rejection refused) {
            rejection = refused;
        }
        return settle();
    }

    /** An event of another system. */
    public Flow<E> whenReceived(String source, E event, Call call) {
        new Inbound<>(recorder).receive(source, event, call);
        return settle();
    }

    /** Time passes, in one leap. */
    public Flow<E> whenTimePasses(Duration time) {
        clock.advance(time);
        return settle();
    }

    /** Lets views and automations act until nothing is left to do. */
    public Flow<E> settle() {
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            if (!act()) {
                return this;
            }
        }
        throw new AssertionError("automations keep each other going without end");
    }

    private boolean act() {
        boolean any = false;
        for (Step step : views.steps().values()) {
            any |= step.run();
        }
        for (Step step : automations) {
            any |= step.run();
        }
        return any;
    }

    /** Exactly these events happened since the last look. */
    @SafeVarargs
    @SuppressWarnings("varargs") // Nothing is ever put into the array.
    public final Flow<E> then(E... expected) {
        List<E> happened = store.read(StoreQuery.all(), seen, Integer.MAX_VALUE).events().stream()
                .map(recorder.types()::decode).map(RecordedEvent::event).toList();
        seen = store.head();
        if (rejection != null) {
            throw new AssertionError("unexpectedly refused: " + rejection.error(), rejection);
        }
        if (!happened.equals(List.of(expected))) {
            throw new AssertionError("expected events " + List.of(expected) + " but there are " + happened);
        }
        return this;
    }

    /** The last command was refused, and nothing happened. */
    public <X extends Rejection> X thenRejected(Class<X> expected) {
        Rejection refused = rejection;
        rejection = null;
        if (!expected.isInstance(refused)) {
            throw new AssertionError("expected " + expected.getSimpleName() + " but there is " + refused);
        }
        then();
        return expected.cast(refused);
    }
}
