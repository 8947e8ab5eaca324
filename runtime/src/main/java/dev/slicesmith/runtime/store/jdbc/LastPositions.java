package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.store.Condition;
import dev.slicesmith.runtime.store.StoreQuery;
import dev.slicesmith.support.Tag;
import java.util.Arrays;

/**
 * Up to where there may be an event with some tag, so that most conditions need no look at the database. Tags share
 * slots: what is kept may be too high, but never too low. It counts from where this program began to write, or from
 * where somebody else wrote last. For one thread at a time.
 */
final class LastPositions {

    /** Two megabytes. */
    private static final int SLOTS = 1 << 18;

    private final long[] last = new long[SLOTS];
    private long from;
    private long head = -1;

    /**
     * A transaction has begun that appends after this position, and keeps everybody else from it. What was noted in one
     * that was rolled back is too high.
     */
    void begin(long position) {
        if (head != position) {
            Arrays.fill(last, 0);
            from = position;
            head = position;
        }
    }

    /** Notes an event of this transaction. */
    void add(long position, long[] tags) {
        for (long tag : tags) {
            last[slot(tag)] = position;
        }
    }

    /** The transaction was committed, with this position as its last. */
    void committed(long position) {
        head = position;
    }

    /** Whether the condition holds for certain; if not, it may hold all the same. */
    boolean holds(Condition condition, TagKeys keys) {
        if (condition.after() < from) {
            return condition.query().isNothing();
        }
        for (StoreQuery.Item item : condition.query().items()) {
            if (!isFree(item, condition.after(), keys)) {
                return false;
            }
        }
        return true;
    }

    /** An event matches if it carries all tags of an item: one that no event carries is enough. */
    private boolean isFree(StoreQuery.Item item, long after, TagKeys keys) {
        for (Tag tag : item.tags()) {
            if (last[slot(keys.of(tag))] <= after) {
                return true;
            }
        }
        return false;
    }

    /** The numbers of tags are hashes. */
    private static int slot(long tag) {
        return (int) tag & SLOTS - 1;
    }
}
