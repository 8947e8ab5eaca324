package dev.slicesmith.runtime.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An append-only log of events with one global order.
 *
 * <p>There are two ways to read. {@link #load} is for decisions: it sees everything that is appended, and waits for
 * appends in flight that could match. {@link #read} is for those who follow the log: it never waits, and stays behind
 * appends in flight, so that whoever continues at {@link Page#upTo} meets every event exactly once and in order.
 */
public interface EventStore extends AutoCloseable {

    /**
     * Appends events, all or none.
     *
     * @return the events with their positions, in the order given
     * @throws AppendConflict if the condition does not hold or the idempotency key is taken; nothing is appended
     * @throws StoreUnavailable if the store is out of reach; whether it was appended is unknown
     */
    default List<StoredEvent> append(Append append) {
        return append(append, null);
    }

    /**
     * Appends events, and does something more in the same transaction.
     *
     * @param append what to append
     * @param step done before the commit; null for nothing
     * @return the events with their positions, in the order given
     * @throws AppendConflict if the condition does not hold or the idempotency key is taken; nothing is appended
     * @throws StoreUnavailable if the store is out of reach; whether it was appended is unknown
     */
    List<StoredEvent> append(Append append, AppendStep step);

    /**
     * What a decision reads: the first matching events after a position. If fewer than the limit come, a condition on
     * this query after the last position seen (or {@code after}) detects any other that comes to be.
     */
    List<StoredEvent> load(StoreQuery query, long after, int limit);

    /** What a follower of the log reads: the first matching events after a position, without gaps. */
    Page read(StoreQuery query, long after, int limit);

    /** The events that were appended under this idempotency key; empty if it was not used yet. */
    Optional<List<StoredEvent>> resultOf(String key);

    /**
     * Forgets idempotency keys that were used before this time; what is repeated after that happens again.
     *
     * @return how many there were
     */
    int forgetKeys(Instant before);

    /** The position of the last event that is there, 0 if there is none. Events in flight may get lower ones. */
    long head();

    @Override
    void close();
}
