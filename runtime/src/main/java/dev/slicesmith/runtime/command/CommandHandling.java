package dev.slicesmith.runtime.command;

import dev.slicesmith.runtime.json.RecordedEvent;
import dev.slicesmith.runtime.metric.Metrics;
import dev.slicesmith.runtime.store.AppendConflict;
import dev.slicesmith.runtime.store.Condition;
import dev.slicesmith.runtime.store.EventStore;
import dev.slicesmith.runtime.store.Metadata;
import dev.slicesmith.runtime.store.StoreQuery;
import dev.slicesmith.runtime.store.StoredEvent;
import dev.slicesmith.support.EventQuery;
import dev.slicesmith.support.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Handles commands: loads what the decision depends on, decides, appends under the condition that nothing it depends
 * on was added meanwhile; if something was, all over again.
 *
 * <p>What a decision knew is kept, so that the next command on the same matter begins with the append. Only an append
 * proves that such a state is up to date, so a refusal that rests on it is decided again after a look at the store.
 * What is not known is taken to be new where that proved right before.
 *
 * @param <E> what all events have in common
 */
public final class CommandHandling<E> {

    private static final int ATTEMPTS = 30;
    private static final int PAGE = 5_000;
    private static final long LONGEST_PAUSE_MICROS = 50_000;

    private final Recorder<E> recorder;
    private final EventStore store;
    private final StateCache cache;
    private final Newcomers newcomers = new Newcomers();
    private final Metrics metrics;

    /**
     * Connects the parts.
     *
     * @param cachedStates how many states of decisions are kept in memory at most
     */
    public CommandHandling(Recorder<E> recorder, int cachedStates, Metrics metrics) {
        this.recorder = recorder;
        this.store = recorder.store();
        this.cache = new StateCache(cachedStates);
        this.metrics = metrics;
    }

    /**
     * Handles a command.
     *
     * @throws Rejection if the command is refused; nothing happened
     * @throws TooMuchContention if others kept interfering; nothing happened
     * @throws dev.slicesmith.runtime.store.StoreUnavailable
     *     if the store is out of reach; whether something happened is unknown, and repeating it is safe under an
     *     idempotency key
     */
    public <C, S> CommandResult<E> handle(Decision<C, S, E> decision, C command, Call call) {
        try {
            CommandResult<E> result = metrics.observe(
                    "command", decision.name(), () -> attempt(new Attempt<>(decision, command, call)));
            metrics.count("commands_total", "command", decision.name());
            return result;
        } catch (Rejection rejection) {
            metrics.count("rejections_total", "error", rejection.error());
            throw rejection;
        }
    }

    private <C, S> CommandResult<E> attempt(Attempt<C, S> attempt) {
        AppendConflict last = null;
        for (int i = 1; i <= ATTEMPTS; i++) {
            if (attempt.key != null) {
                Optional<List<StoredEvent>> earlier = store.resultOf(attempt.key);
                if (earlier.isPresent()) {
                    return new CommandResult<>(earlier.get().stream().map(recorder.types()::decode).toList(), true);
                }
            }
            try {
                return attempt.once();
            } catch (AppendConflict conflict) {
                metrics.count("conflicts_total", "command", attempt.decision.name());
                last = conflict;
                pause(i);
            }
        }
        throw new TooMuchContention(attempt.decision.name(), ATTEMPTS, last);
    }

    private static void pause(int attempt) {
        long longest = Math.min(LONGEST_PAUSE_MICROS, 200L << Math.min(attempt, 20));
        try {
            TimeUnit.MICROSECONDS.sleep(ThreadLocalRandom.current().nextLong(longest));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** One command on its way: what is known of its matter is kept from one try to the next. */
    private final class Attempt<C, S> {

        private final Decision<C, S, E> decision;
        private final C command;
        private final String key;
        private final Metadata metadata;
        private final StateCache.Key cacheKey;
        private final StoreQuery query;
        private StateCache.Entry<S> known;
        private boolean fresh;
        /** Whether nothing is known yet of what happened before: not even that there was nothing. */
        private boolean unknown;

        private Attempt(Decision<C, S, E> decision, C command, Call call) {
            EventQuery boundary = decision.boundary().apply(command);
            this.decision = decision;
            this.command = command;
            this.key = call.key() == null ? null : decision.name() + " " + call.key();
            this.metadata = recorder.metadata(call);
            this.cacheKey = new StateCache.Key(decision.name(), boundary);
            this.query = recorder.types().query(boundary);
            S initial = decision.initial().apply(command);
            this.known = cache.get(cacheKey, initial);
            if (known == null) {
                known = new StateCache.Entry<>(initial, initial, 0);
                unknown = !query.isNothing();
                if (!newcomers.areUsual(decision.name())) {
                    refresh();
                }
            }
        }

        private CommandResult<E> once() {
            List<? extends E> events = decide();
            if (events.isEmpty() && key == null) {
                return new CommandResult<>(List.of(), false);
            }
            try {
                List<RecordedEvent<E>> recorded = recorder.record(
                        events, metadata, Optional.of(new Condition(query, known.after())), key);
                learn(true);
                remember(recorded);
                return new CommandResult<>(recorded, false);
            } catch (AppendConflict conflict) {
                refresh();
                throw conflict;
            }
        }

        /** A refusal, or nothing to do, is final only if the state is up to date. */
        private List<? extends E> decide() {
            if (!fresh) {
                try {
                    List<? extends E> events = ask();
                    if (!events.isEmpty()) {
                        return events;
                    }
                } catch (RuntimeException refusal) {
                    // Decided again below, on a state that is up to date.
                }
                refresh();
            }
            return ask();
        }

        private List<? extends E> ask() {
            return decision.decide().decide(command, known.state(), metadata.meta(known.after()));
        }

        /** Adds what was appended since; from here on the state is up to date, until the next append is refused. */
        private void refresh() {
            fresh = query.isNothing();
            if (fresh) {
                return;
            }
            while (!fresh) {
                List<StoredEvent> events = store.load(query, known.after(), PAGE);
                S state = known.state();
                long after = known.after();
                for (StoredEvent event : events) {
                    state = decision.evolve().apply(state, recorder.types().decode(event));
                    after = event.position();
                }
                known = new StateCache.Entry<>(known.initial(), state, after);
                fresh = events.size() < PAGE;
            }
            learn(known.after() == 0);
            cache.put(cacheKey, known);
        }

        private void learn(boolean isNew) {
            if (unknown) {
                newcomers.learn(decision.name(), isNew);
                unknown = false;
            }
        }

        /** The events have happened: that the decision fails on them is found out by the next command. */
        private void remember(List<RecordedEvent<E>> recorded) {
            if (query.isNothing()) {
                return;
            }
            try {
                S state = known.state();
                for (RecordedEvent<E> event : recorded) {
                    if (query.matches(event.stored())) {
                        state = decision.evolve().apply(state, event);
                    }
                }
                long after = recorded.isEmpty() ? known.after() : recorded.get(recorded.size() - 1).position();
                cache.put(cacheKey, new StateCache.Entry<>(known.initial(), state, after));
            } catch (RuntimeException broken) {
                cache.forget(cacheKey);
            }
        }
    }
}
