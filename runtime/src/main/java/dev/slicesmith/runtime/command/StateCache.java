package dev.slicesmith.runtime.command;

import dev.slicesmith.support.EventQuery;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What decisions knew last, the longest unused forgotten first, or nearly so. A state may be out of date: the condition
 * of the append detects that.
 */
final class StateCache {

    private static final int SEGMENTS = 16;
    private static final int FEW = 1_000;

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

    /** Each has its own lock, so that threads seldom meet. */
    private final Segment[] segments;

    /** Few states are kept in one segment, so that it is the longest unused that is forgotten. */
    StateCache(int size) {
        segments = new Segment[size < FEW ? 1 : SEGMENTS];
        Arrays.setAll(segments, number -> new Segment(size / segments.length));
    }

    /** The entry for this key that began with this state, or null. */
    @SuppressWarnings("unchecked") // A decision's name stands for its types.
    <S> Entry<S> get(Key key, S initial) {
        Segment entries = segment(key);
        Entry<?> entry;
        synchronized (entries) {
            entry = entries.get(key);
        }
        return entry != null && entry.initial().equals(initial) ? (Entry<S>) entry : null;
    }

    /** Keeps an entry, unless a newer one is there. */
    void put(Key key, Entry<?> entry) {
        Segment entries = segment(key);
        synchronized (entries) {
            entries.merge(key, entry, (known, other) ->
                    known.after() < other.after() || !known.initial().equals(other.initial()) ? other : known);
        }
    }

    /** Forgets the entry for this key, if there is one. */
    void forget(Key key) {
        Segment entries = segment(key);
        synchronized (entries) {
            entries.remove(key);
        }
    }

    private Segment segment(Key key) {
        return segments[(key.hash * 0x9E37_79B9 >>> 16) % segments.length];
    }

    /** A part of the entries, in the order of their last use. Within a map, "Entry" alone is the map's. */
    private static final class Segment extends LinkedHashMap<Key, StateCache.Entry<?>> {

        private static final long serialVersionUID = 1L;

        private final int size;

        Segment(int size) {
            super(16, 0.75f, true);
            this.size = size;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, StateCache.Entry<?>> eldest) {
            return size() > size;
        }
    }
}
