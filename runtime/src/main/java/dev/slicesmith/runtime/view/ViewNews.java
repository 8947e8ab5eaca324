package dev.slicesmith.runtime.view;

import dev.slicesmith.runtime.store.EventStore;
import dev.slicesmith.runtime.store.StoredEvent;
import dev.slicesmith.runtime.store.StoreQuery;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongUnaryOperator;

/** Whether something happened, since it was last asked, that the rows of a view may depend on; at first it did. */
final class ViewNews implements BooleanSupplier {

    private final EventStore events;
    private final StoreQuery query;
    private final LongUnaryOperator upTo;
    private long seen = -1;

    /**
     * News of a view.
     *
     * @param query the events that its rows depend on
     * @param upTo the position of the log up to which the rows are made, given that of the last time
     */
    ViewNews(EventStore events, StoreQuery query, LongUnaryOperator upTo) {
        this.events = events;
        this.query = query;
        this.upTo = upTo;
    }

    @Override
    public boolean getAsBoolean() {
        long before = seen;
        seen = upTo.applyAsLong(Math.max(0, before));
        if (before < 0 || seen < before) {
            return true;
        }
        if (seen == before) {
            return false;
        }
        List<StoredEvent> next = events.read(query, before, 1).events();
        return !next.isEmpty() && next.get(0).position() <= seen;
    }
}
