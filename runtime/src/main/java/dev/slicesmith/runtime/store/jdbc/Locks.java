package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.store.Append;
import dev.slicesmith.runtime.store.NewEvent;
import dev.slicesmith.runtime.store.StoreQuery;
import java.util.Map;
import java.util.TreeMap;

/**
 * The advisory locks of one transaction on PostgreSQL.
 *
 * <p>An event shares the locks of its tags and of its type; a condition excludes others from one lock per item that
 * every matching event must share. So an append whose condition another append could break waits for it, and only
 * then looks; appends that concern different things, or only write, do not meet. Positions are taken under the locks:
 * whoever excludes a tag knows that all later events with it get higher positions. Everyone takes locks in the same
 * order, which rules out deadlocks among them: the store, names, types, tags, and each kind in ascending order, so that
 * appends of one kind are one statement, whatever their keys. The lock on the store, which everyone shares who appends,
 * also tells {@link Horizon} who that is.
 */
final class Locks {

    /** Above this number, one exclusive lock on the whole store stands for all: the server's lock table is finite. */
    private static final int MANY = 100;
    private static final String EXCLUSIVE = "pg_advisory_xact_lock(?)";
    private static final String SHARED = "pg_advisory_xact_lock_shared(?)";

    private final long store;
    private final TagKeys keys;
    private boolean exclusiveStore;
    private final Map<Long, Boolean> names = new TreeMap<>();
    private final Map<Long, Boolean> types = new TreeMap<>();
    private final Map<Long, Boolean> tags = new TreeMap<>();

    private Locks(long store, TagKeys keys) {
        this.store = store;
        this.keys = keys;
    }

    static Locks of(Append append, long store, TagKeys keys) {
        Locks locks = new Locks(store, keys);
        for (NewEvent event : append.events()) {
            locks.share(event);
        }
        append.condition().ifPresent(condition -> locks.exclude(condition.query()));
        for (Append.Lock lock : append.locks()) {
            locks.names.merge(store ^ Keys.hash("lock " + lock.name()), lock.exclusive(), Boolean::logicalOr);
        }
        return locks;
    }

    static Locks of(StoreQuery query, long store, TagKeys keys) {
        Locks locks = new Locks(store, keys);
        locks.exclude(query);
        return locks;
    }

    private void share(NewEvent event) {
        types.putIfAbsent(type(event.type()), false);
        for (long key : keys.of(event)) {
            tags.putIfAbsent(store ^ key, false);
        }
    }

    /** Not stored, so it may be cheap; two types that share a lock only wait for each other needlessly. */
    private long type(String type) {
        return store ^ type.hashCode() * 0x9E37_79B9_7F4A_7C15L;
    }

    private void exclude(StoreQuery query) {
        for (StoreQuery.Item item : query.items()) {
            if (!item.tags().isEmpty()) {
                tags.put(store ^ keys.lowest(item.tags()), true);
            } else if (!item.types().isEmpty()) {
                item.types().forEach(type -> types.put(type(type), true));
            } else {
                exclusiveStore = true;
            }
        }
    }

    /**
     * One statement that takes them all. It must be finished before the next takes its snapshot.
     *
     * @param after more columns, computed when the locks are held
     */
    void appendTo(Sql sql, String after) {
        sql.add("SELECT ").add(whole() ? EXCLUSIVE : SHARED, store);
        if (!whole()) {
            add(names, sql);
            add(types, sql);
            add(tags, sql);
        }
        sql.add(after).add("; ");
    }

    private static void add(Map<Long, Boolean> locks, Sql sql) {
        for (Map.Entry<Long, Boolean> lock : locks.entrySet()) {
            sql.add(", ").add(lock.getValue() ? EXCLUSIVE : SHARED, lock.getKey());
        }
    }

    /** How many columns the statement has before those that were added. */
    int columns() {
        return whole() ? 1 : 1 + others();
    }

    private boolean whole() {
        return exclusiveStore || others() >= MANY;
    }

    private int others() {
        return names.size() + types.size() + tags.size();
    }
}
