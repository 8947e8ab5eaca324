package dev.slicesmith.runtime.command;

import dev.slicesmith.runtime.json.RecordedEvent;
import dev.slicesmith.runtime.store.Append;
import dev.slicesmith.runtime.store.Transaction;
import java.util.List;
import java.util.Set;

/**
 * Something that follows events in the transaction in which they are appended, such as an immediate view.
 *
 * @param <E> what all events have in common
 */
public interface SameTransaction<E> {

    /** Whether it has anything to do after events of this type. */
    boolean concerns(String type);

    /**
     * Finds out what is going to be done.
     *
     * @param events on their way, one of them at least of a type that concerns it: whoever asks for their positions
     *     fails
     */
    Plan<E> plan(List<RecordedEvent<E>> events);

    /** What is going to be done after some events. */
    interface Plan<E> {

        /** What must not be done at the same time by two appends, so that it is done in the order of positions. */
        Set<Append.Lock> locks();

        /** Does it, given the events with their positions. If it throws, the events are not appended. */
        void apply(List<RecordedEvent<E>> events, Transaction transaction);

        /**
         * Does it beforehand, as {@link dev.slicesmith.runtime.store.AppendStep#ahead} does.
         *
         * @return false if that cannot be, and nothing counts
         */
        default boolean ahead(Transaction transaction) {
            return false;
        }
    }
}
