package dev.slicesmith.runtime.view;

import dev.slicesmith.runtime.command.Recorder;
import dev.slicesmith.runtime.metric.Metrics;
import dev.slicesmith.runtime.store.EventStore;
import dev.slicesmith.runtime.store.StoreQuery;
import dev.slicesmith.runtime.worker.Step;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * The views of an application. An immediate view is brought up to date when it is added, before the first command; an
 * eventual one by its step.
 *
 * @param <E> what all events have in common
 */
public final class Views<E> {

    private final ViewStore store;
    private final Recorder<E> recorder;
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Map<String, StoreQuery> queries = new HashMap<>();
    private final boolean rebuild;
    private final Metrics metrics;

    /**
     * Connects the parts.
     *
     * @param rebuild whether to make all rows anew, after a projection was corrected without raising its version
     */
    public Views(ViewStore store, Recorder<E> recorder, boolean rebuild) {
        this(store, recorder, rebuild, new Metrics());
    }

    /**
     * Connects the parts.
     *
     * @param rebuild whether to make all rows anew, after a projection was corrected without raising its version
     * @param metrics is told of rows being brought up to date
     */
    public Views(ViewStore store, Recorder<E> recorder, boolean rebuild, Metrics metrics) {
        this.store = store;
        this.recorder = recorder;
        this.rebuild = rebuild;
        this.metrics = metrics;
    }

    /** Adds a view, and returns its rows to be read. */
    public <K, R> ViewReader<K, R> add(Projection<E, K, R> projection) {
        ViewTable<K, R> table = projection.table();
        store.prepare(table, fingerprint(table, projection.immediate()));
        queries.put(table.name(), StoreQuery.types(recorder.types().names(projection.events())));
        if (rebuild) {
            reset(table);
        }
        Step step = new ProjectionStep<>(
                projection, store, recorder.store(), recorder.types(), metrics);
        if (projection.immediate()) {
            catchUp(step);
            recorder.follow(new ImmediateView<>(projection, store, recorder.types(), metrics));
        } else {
            steps.put(table.name(), step);
        }
        return store.reader(table);
    }

    private static void catchUp(Step step) {
        while (step.run()) {
            // One batch after the other.
        }
    }

    /**
     * Makes the rows of an eventual view anew; until that is done, some are missing.
     *
     * @throws IllegalArgumentException if the view is immediate: its rows are made anew at a start only
     */
    public void rebuild(ViewTable<?, ?> table) {
        if (!steps.containsKey(table.name())) {
            throw new IllegalArgumentException(table.name() + " is no eventual view");
        }
        reset(table);
    }

    /** What the rows of a view depend on: if this text changes, they are made anew from the events. */
    public static String fingerprint(ViewTable<?, ?> table, boolean immediate) {
        return table.fingerprint() + (immediate ? " immediate" : " eventual");
    }

    /**
     * Tells whether something happened, since it was last asked, that the rows of a view may depend on; yes if this is
     * not one of these views. To be asked by one thread.
     */
    public BooleanSupplier news(String table) {
        EventStore events = recorder.store();
        StoreQuery query = queries.get(table);
        if (query == null) {
            return () -> true;
        }
        return new ViewNews(events, query, steps.containsKey(table) ? before -> store.position(table)
                : before -> events.read(StoreQuery.nothing(), before, 1).upTo());
    }

    /** How many positions of the log an eventual view has not looked at yet; 0 for any other name. */
    public long lag(String table) {
        if (!steps.containsKey(table)) {
            return 0;
        }
        return Math.max(0, recorder.store().head() - store.position(table));
    }

    private void reset(ViewTable<?, ?> table) {
        store.transaction(transaction -> {
            store.checkpoint(table.name(), transaction);
            store.clear(table, transaction);
            store.checkpoint(table.name(), 0, transaction);
            return null;
        });
    }

    /** What has to be done to keep the eventual views up to date, by the names of their tables. */
    public Map<String, Step> steps() {
        return Map.copyOf(steps);
    }
}
