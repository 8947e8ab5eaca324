package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.store.Condition;
import dev.slicesmith.runtime.store.StoreQuery;
import dev.slicesmith.runtime.store.StoredEvent;
import dev.slicesmith.support.Tag;
import java.util.Arrays;
import java.util.UUID;

/**
 * Up to where there may be an event with some tag, so that most conditions need no look at the database. What is kept
 * may be too high, where several tags share a slot, but never too low. It counts from where this program began to
 * write, or from where somebody else wrote last. For one thread at a time.
 */
final class LastPositions {

    /** Six megabytes. */
    private static final int SLOTS = 1 << 18;

    /** The tag that a slot was last used for, and its position. */
    private final long[] tags = new long[SLOTS];

    private final long[] last = new long[SLOTS];
    /** The highest position of those tags that the slot was used for before. */
    private final long[] others = new long[SLOTS];

    private long from;
    /** The last event when the transaction began, and now. */
    private Head before = new Head(-1, null);

    private Head now = before;

    private record Head(long position, UUID id) {}

    /**
     * A transaction has begun that keeps everybody else from appending. It is not known yet whether its predecessor was
     * committed or rolled back, and somebody else may have written since: the event at the head tells. What was noted
     * in a transaction that was rolled back is too high.
     *
     * @param position the last position so far
     * @param id the id of the event there; null if there is none
     */
    void begin(long position, UUID id) {
        Head found = new Head(position, id);
        if (!found.equals(now) && !found.equals(before)) {
            Arrays.fill(last, 0);
            Arrays.fill(others, 0);
            from = position;
        }
        before = found;
        now = found;
    }

    /** Notes an event of this transaction. */
    void add(StoredEvent event, long[] all) {
        for (long tag : all) {
            int slot = slot(tag);
            if (tags[slot] != tag) {
                others[slot] = last[slot];
                tags[slot] = tag;
            }
            last[slot] = event.position();
        }
        now = new Head(event.position(), event.id());
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
            if (last(keys.of(tag)) <= after) {
                return true;
            }
        }
        return false;
    }

    private long last(long tag) {
        int slot = slot(tag);
        return tags[slot] == tag ? last[slot] : others[slot];
    }

    /** The numbers of tags are hashes. */
    private static int slot(long tag) {
        return (int) tag & SLOTS - 1;
    }
}
