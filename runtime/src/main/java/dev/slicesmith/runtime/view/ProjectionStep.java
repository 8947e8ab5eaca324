package dev.slicesmith.runtime.view;

import dev.slicesmith.runtime.json.EventTypes;
import dev.slicesmith.runtime.json.RecordedEvent;
import dev.slicesmith.runtime.json.UnreadableEvent;
import dev.slicesmith.runtime.metric.Metrics;
import dev.slicesmith.runtime.store.AppendConflict;
import dev.slicesmith.runtime.store.EventStore;
import dev.slicesmith.runtime.store.Page;
import dev.slicesmith.runtime.store.StoreFailure;
import dev.slicesmith.runtime.store.StoreQuery;
import dev.slicesmith.runtime.store.StoredEvent;
import dev.slicesmith.runtime.store.Transaction;
import dev.slicesmith.runtime.store.UnfitData;
import dev.slicesmith.runtime.worker.Step;
import dev.slicesmith.support.OpenDecision;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/**
 * Brings a view one batch further: rows and checkpoint change in one transaction, so that each event counts once even
 * if the program is killed at any time.
 */
final class ProjectionStep<E, K, R> implements Step {

    private static final Logger LOG = System.getLogger(ProjectionStep.class.getName());

    private static final int BATCH = 1_000;

    /** How often a batch is tried that a projection fails for. */
    private static final int MOST_ATTEMPTS = 5;

    /** Where an immediate view stands that has caught up: nothing is left for this step. */
    private static final long DONE = Long.MAX_VALUE;

    private final Projection<E, K, R> projection;
    private final ViewStore views;
    private final EventStore events;
    private final EventTypes<E> types;
    private final StoreQuery query;
    private final String follower;
    private final Metrics metrics;
    private long failedFrom = -1;
    private int failures;

    ProjectionStep(Projection<E, K, R> projection, ViewStore views, EventStore events, EventTypes<E> types,
            Metrics metrics) {
        this.metrics = metrics;
        this.projection = projection;
        this.views = views;
        this.events = events;
        this.types = types;
        this.query = StoreQuery.types(types.names(projection.events()));
        this.follower = projection.table().name();
    }

    /** The page is read before the transaction begins, so that nobody needs two connections at a time. */
    @Override
    public boolean run() {
        long from = views.transaction(transaction -> views.checkpoint(follower, transaction));
        if (from == DONE) {
            return false;
        }
        Page page = events.read(query, from, BATCH);
        boolean caughtUp = projection.immediate() && !page.more();
        long upTo = caughtUp ? DONE : page.upTo();
        return upTo > from && advance(page.events(), from, upTo) && page.more();
    }

    /**
     * Takes events into the view. If the database cannot keep what the projection makes of them, or the projection
     * fails again and again, the event that is to blame is found by halves and passed over, visibly: one event must not
     * stop a view for good. What waits for the database, or for a decision that nobody has written, is not to blame.
     *
     * @return false if someone else was faster
     */
    private boolean advance(List<StoredEvent> batch, long from, long upTo) {
        try {
            return move(from, upTo, transaction -> apply(batch, transaction));
        } catch (RuntimeException failure) {
            if (batch.isEmpty() || !mayPassOver(failure, from)) {
                throw failure;
            }
            return divide(batch, from, upTo, failure);
        }
    }

    /** An eventual view may wait a little, since it may be something else that failed. */
    private boolean mayPassOver(RuntimeException failure, long from) {
        if (failure instanceof UnfitData || isOfOthers(failure)) {
            return failure instanceof UnfitData;
        }
        failures = from == failedFrom ? failures + 1 : 1;
        failedFrom = from;
        return projection.immediate() || failures >= MOST_ATTEMPTS;
    }

    private static boolean isOfOthers(RuntimeException failure) {
        return failure instanceof StoreFailure && !(failure instanceof UnfitData)
                || failure instanceof AppendConflict || failure instanceof OpenDecision;
    }

    private boolean divide(List<StoredEvent> batch, long from, long upTo, RuntimeException failure) {
        int half = batch.size() / 2;
        if (half == 0) {
            return passOver(batch.get(0).position(), from, upTo, failure);
        }
        long middle = batch.get(half - 1).position();
        return part(batch.subList(0, half), from, middle) && part(batch.subList(half, batch.size()), middle, upTo);
    }

    private boolean part(List<StoredEvent> batch, long from, long upTo) {
        try {
            return move(from, upTo, transaction -> apply(batch, transaction));
        } catch (RuntimeException failure) {
            if (isOfOthers(failure)) {
                throw failure;
            }
            return divide(batch, from, upTo, failure);
        }
    }

    private boolean passOver(long position, long from, long upTo, RuntimeException failure) {
        LOG.log(Level.ERROR, () -> "view " + follower + " passes over the event at " + position
                + "; make its rows anew once this is mended", failure);
        String reason = failure instanceof UnfitData ? failure.getMessage() : failure.toString();
        return move(from, upTo, transaction -> park(position, reason, transaction));
    }

    private boolean move(long from, long upTo, ToIntFunction<Transaction> work) {
        return views.transaction(transaction -> {
            if (views.checkpoint(follower, transaction) != from) {
                return false;
            }
            metrics.observe("view", follower, () -> work.applyAsInt(transaction));
            views.checkpoint(follower, upTo, transaction);
            return true;
        });
    }

    private int park(long position, String reason, Transaction transaction) {
        views.park(follower, position, reason, transaction);
        return 1;
    }

    private int apply(List<StoredEvent> batch, Transaction transaction) {
        if (batch.isEmpty()) {
            return 0;
        }
        List<RecordedEvent<E>> readable = new ArrayList<>(batch.size());
        for (StoredEvent event : batch) {
            try {
                readable.add(types.decode(event));
            } catch (UnreadableEvent unreadable) {
                views.park(follower, event.position(), unreadable.getMessage(), transaction);
            }
        }
        Consumer<ViewRows<K, R>> work = rows -> readable.forEach(event -> projection.apply().accept(event, rows));
        views.write(projection.table(), transaction, TouchedRows.by(projection.table(), work).read(), work);
        return readable.size();
    }
}
