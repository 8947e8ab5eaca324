package dev.slicesmith.runtime.view;

import dev.slicesmith.runtime.json.EventTypes;
import dev.slicesmith.runtime.json.RecordedEvent;
import dev.slicesmith.runtime.json.UnreadableEvent;
import dev.slicesmith.runtime.metric.Metrics;
import dev.slicesmith.runtime.store.EventStore;
import dev.slicesmith.runtime.store.Page;
import dev.slicesmith.runtime.store.StoreQuery;
import dev.slicesmith.runtime.store.StoredEvent;
import dev.slicesmith.runtime.store.Transaction;
import dev.slicesmith.runtime.worker.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Brings a view one batch further: rows and checkpoint change in one transaction, so that each event counts once even
 * if the program is killed at any time.
 */
final class ProjectionStep<E, K, R> implements Step {

    private static final int BATCH = 1_000;

    /** Where an immediate view stands that has caught up: nothing is left for this step. */
    private static final long DONE = Long.MAX_VALUE;

    private final Projection<E, K, R> projection;
    private final ViewStore views;
    private final EventStore events;
    private final EventTypes<E> types;
    private final StoreQuery query;
    private final String follower;
    private final Metrics metrics;

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
        return upTo > from && views.transaction(transaction -> {
            if (views.checkpoint(follower, transaction) == from) {
                if (!page.events().isEmpty()) {
                    metrics.observe("view", follower, () -> apply(page, transaction));
                }
                views.checkpoint(follower, upTo, transaction);
            }
            return page.more();
        });
    }

    private int apply(Page page, Transaction transaction) {
        List<RecordedEvent<E>> readable = new ArrayList<>(page.events().size());
        for (StoredEvent event : page.events()) {
            try {
                readable.add(types.decode(event));
            } catch (UnreadableEvent unreadable) {
                views.park(follower, event.position(), unreadable.getMessage(), transaction);
            }
        }
        Consumer<ViewRows<K, R>> work = rows -> readable.forEach(event -> projection.apply().accept(event, rows));
        views.write(projection.table(), transaction, TouchedRows.by(projection.table(), work).keys(), work);
        return readable.size();
    }
}
