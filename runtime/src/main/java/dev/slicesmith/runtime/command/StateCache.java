package dev.slicesmith.runtime.command;

import dev.slicesmith.support.EventQuery;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What decisions knew last, the longest unused forgotten first. A state may be out of date: the condition of the
 * append detects that.
 */
final class StateCache {

    /** What a state belongs to. Compared again and again, so that its hash is computed once. */
    static final class Key {

        private final String decision;
        private final EventQuery boundary;
        private final int hash;

        Key(String decision, EventQuery boundary) {
            this.decision = decision;
            this.boundary = boundary;
            this.hash = 31 * decision.hashCode() + boundary.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && hash == key.hash && decision.equals(key.decision)
                    && boundary.equals(key.boundary);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /**
     * A state as of a position.
     *
     * @param initial the state it began with; another command may begin with another
     * @param state what the matching events made of it
     * @param after all matching events up to here are in it
     */
    record Entry<S>(S initial, S state, long after) {}

    private final Map<Key, Entry<?>> entries;

    StateCache(int size) {
        entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, StateCache.Entry<?>> eldest) {
                return size() > size;
            }
        };
    }

    /** The entry for this key that began with this state, or null. */
    @SuppressWarnings("unchecked") // A decision's name stands for its types.
    <S> Entry<S> get(Key key, S initial) {
        Entry<?> entry;
        synchronized (entries) {
            entry = entries.get(key);
        }
        return entry != null && entry.initial().equals(initial) ? (Entry<S>) entry : null;
    }

    /** Keeps an entry, unless a newer one is there. */
    void put(Key key, Entry<?> entry) {
        synchronized (entries) {
            entries.merge(key, entry, (known, other) ->
                    known.after() < other.after() || !known.initial().equals(other.initial()) ? other : known);
        }
    }

    /** Forgets the entry for this key, if there is one. */
    void forget(Key key) {
        synchronized (entries) {
            entries.remove(key);
        }
    }
}
