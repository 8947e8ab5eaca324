package dev.slicesmith.runtime.view;

import dev.slicesmith.runtime.command.SameTransaction;
import dev.slicesmith.runtime.json.EventTypes;
import dev.slicesmith.runtime.json.RecordedEvent;
import dev.slicesmith.runtime.metric.Metrics;
import dev.slicesmith.runtime.store.Append;
import dev.slicesmith.runtime.store.Transaction;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A view that changes in the transaction of the append. Appends that touch the same row take turns from before they
 * get their positions, so that each row sees events in the order in which a rebuild would show them.
 */
final class ImmediateView<E, K, R> implements SameTransaction<E> {

    private final Projection<E, K, R> projection;
    private final ViewStore store;
    private final Set<String> names;
    private final Metrics metrics;

    ImmediateView(Projection<E, K, R> projection, ViewStore store, EventTypes<E> types, Metrics metrics) {
        this.projection = projection;
        this.store = store;
        this.names = types.names(projection.events());
        this.metrics = metrics;
    }

    @Override
    public boolean concerns(String eventType) {
        return names.contains(eventType);
    }

    /** A projection that asks for positions is played once more, to find out which rows it touches. */
    @Override
    public Plan<E> plan(List<RecordedEvent<E>> events) {
        TouchedRows<K, R> touched = touched(events);
        return touched.failed() ? new Change(touched(events.stream().map(ImmediateView::first).toList()), false)
                : new Change(touched, touched.areUnread());
    }

    private static <E> RecordedEvent<E> first(RecordedEvent<E> event) {
        return new RecordedEvent<>(event.event(), event.stored().at(0));
    }

    /** Rows that need not be read can be written without a look at the database. */
    private final class Change implements Plan<E> {

        private final TouchedRows<K, R> touched;
        private final boolean known;

        Change(TouchedRows<K, R> touched, boolean known) {
            this.touched = touched;
            this.known = known;
        }

        @Override
        public Set<Append.Lock> locks() {
            return touched.locks();
        }

        @Override
        public void apply(List<RecordedEvent<E>> events, Transaction transaction) {
            write(transaction, touched, known ? touched::repeat : rows -> project(events, rows));
        }

        @Override
        public boolean ahead(Transaction transaction) {
            boolean ahead = known && store.writesAhead(touched.keys().size());
            if (ahead) {
                write(transaction, touched, touched::repeat);
            }
            return ahead;
        }
    }

    private void write(Transaction transaction, TouchedRows<K, R> touched, Consumer<ViewRows<K, R>> work) {
        metrics.observe("view", projection.table().name(), () -> {
            store.write(projection.table(), transaction, touched.read(), work);
            return null;
        });
    }

    private TouchedRows<K, R> touched(List<RecordedEvent<E>> events) {
        return TouchedRows.by(projection.table(), rows -> project(events, rows));
    }

    private void project(List<RecordedEvent<E>> events, ViewRows<K, R> rows) {
        for (RecordedEvent<E> event : events) {
            if (names.contains(event.stored().type())) {
                projection.apply().accept(event, rows);
            }
        }
    }
}
