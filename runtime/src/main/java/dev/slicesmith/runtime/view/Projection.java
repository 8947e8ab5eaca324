package dev.slicesmith.runtime.view;

import dev.slicesmith.runtime.json.RecordedEvent;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Keeps one view up to date.
 *
 * @param table the view's table
 * @param events the classes of events that matter
 * @param immediate whether rows are there when a command returns, or a little later
 * @param apply applies one event to the rows that it concerns; without side effects, since it is asked first, on rows
 *     that are not there, which ones these are
 */
public record Projection<E, K, R>(
        ViewTable<K, R> table,
        Set<Class<? extends E>> events,
        boolean immediate,
        BiConsumer<RecordedEvent<E>, ViewRows<K, R>> apply) {

    public Projection {
        Objects.requireNonNull(table, "table");
        events = Set.copyOf(events);
        Objects.requireNonNull(apply, "apply");
    }
}
