package dev.slicesmith.runtime.view;

import dev.slicesmith.runtime.store.Transaction;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Where views are kept, each with the position up to which it follows the events. */
public interface ViewStore {

    /**
     * Makes sure that the view's table is there. If its rows are of another description, they go, and the checkpoint
     * is 0 again.
     *
     * @param fingerprint what the rows depend on
     */
    void prepare(ViewTable<?, ?> table, String fingerprint);

    /** Does something in a transaction of its own. */
    <T> T transaction(Function<Transaction, T> work);

    /**
     * Does something with the rows of a view; what was written is in the transaction afterwards.
     *
     * @param keys rows that are going to be read, as far as is known
     */
    <K, R> void write(ViewTable<K, R> table, Transaction transaction, Set<K> keys, Consumer<ViewRows<K, R>> work);

    /** Whether so many rows can be written in a transaction that has not begun, if none of them needs to be read. */
    default boolean writesAhead(int rows) {
        return false;
    }

    /** The rows for those who only read. */
    <K, R> ViewReader<K, R> reader(ViewTable<K, R> table);

    /** Up to where someone follows the events, 0 at first; nobody else gets it until the transaction ends. */
    long checkpoint(String follower, Transaction transaction);

    /** Up to where someone follows the events, for those who only look. */
    long position(String follower);

    /** Notes up to where someone follows the events. */
    void checkpoint(String follower, long position, Transaction transaction);

    /** Removes all rows of a view. */
    void clear(ViewTable<?, ?> table, Transaction transaction);

    /** Notes that a follower had to pass over an event, and why. */
    void park(String follower, long position, String reason, Transaction transaction);

    /** The events that a follower had to pass over: positions and reasons. */
    Map<Long, String> parked(String follower);
}
