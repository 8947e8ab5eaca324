package dev.slicesmith.runtime.command;

import dev.slicesmith.runtime.json.RecordedEvent;
import dev.slicesmith.runtime.store.Append;
import dev.slicesmith.runtime.store.Transaction;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Something that follows events in the transaction in which they are appended, such as an immediate view.
 *
 * @param <E> what all events have in common
 */
public interface SameTransaction<E> {

    /** Whether it has anything to do after events of these types. */
    boolean concerns(Collection<String> types);

    /**
     * What must not be done at the same time by two appends, so that it is done in the order of positions.
     *
     * @param events not stored yet, all at position 0
     */
    Set<Append.Lock> locks(List<RecordedEvent<E>> events);

    /** Does it. If it throws, the events are not appended. */
    void apply(List<RecordedEvent<E>> events, Transaction transaction);

    /**
     * Does it beforehand, as {@link dev.slicesmith.runtime.store.AppendStep#ahead} does.
     *
     * @param events on their way: whoever asks for their positions fails
     * @return false if that cannot be, and nothing counts
     */
    default boolean ahead(List<RecordedEvent<E>> events, Transaction transaction) {
        return false;
    }
}
