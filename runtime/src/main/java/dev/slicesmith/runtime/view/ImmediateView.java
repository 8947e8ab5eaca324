package dev.slicesmith.runtime.view;

import dev.slicesmith.runtime.command.SameTransaction;
import dev.slicesmith.runtime.json.EventTypes;
import dev.slicesmith.runtime.json.RecordedEvent;
import dev.slicesmith.runtime.metric.Metrics;
import dev.slicesmith.runtime.store.Append;
import dev.slicesmith.runtime.store.Transaction;
import java.util.Collection;
import java.util.List;
import java.util.Set;

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
    public boolean concerns(Collection<String> eventTypes) {
        return eventTypes.stream().anyMatch(names::contains);
    }

    @Override
    public Set<Append.Lock> locks(List<RecordedEvent<E>> events) {
        return touched(events).locks();
    }

    @Override
    public void apply(List<RecordedEvent<E>> events, Transaction transaction) {
        write(events, touched(events), transaction);
    }

    /** Rows that need not be read can be written without a look at the database. */
    @Override
    public boolean ahead(List<RecordedEvent<E>> events, Transaction transaction) {
        TouchedRows<K, R> touched = touched(events);
        boolean ahead = touched.areUnread() && store.writesAhead(touched.keys().size());
        if (ahead) {
            write(events, touched, transaction);
        }
        return ahead;
    }

    private void write(List<RecordedEvent<E>> events, TouchedRows<K, R> touched, Transaction transaction) {
        metrics.observe("view", projection.table().name(), () -> {
            store.write(projection.table(), transaction, touched.read(), rows -> project(events, rows));
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
