package dev.slicesmith.runtime.store.jdbc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The beginning of a statement. It knows how those went on that began with it, so that the same parts lead to the same
 * text, put together once: neither this program nor the driver has to look at its letters again.
 */
final class SqlText {

    /** Longer statements are rare, and their texts not worth keeping. */
    private static final int MOST_PARTS = 60;

    private final SqlText before;
    private final String part;
    private final int parts;
    private final Map<String, SqlText> longer = new ConcurrentHashMap<>(2);
    private volatile String text;

    private SqlText(SqlText before, String part, int parts) {
        this.before = before;
        this.part = part;
        this.parts = parts;
    }

    /** The beginning of all statements. */
    static SqlText empty() {
        return new SqlText(null, "", 0);
    }

    SqlText then(String next) {
        SqlText known = longer.get(next);
        if (known != null) {
            return known;
        }
        SqlText created = new SqlText(this, next, parts + 1);
        if (parts >= MOST_PARTS) {
            return created;
        }
        SqlText other = longer.putIfAbsent(next, created);
        return other == null ? created : other;
    }

    @Override
    public String toString() {
        String known = text;
        if (known == null) {
            Deque<String> all = new ArrayDeque<>(parts + 1);
            for (SqlText each = this; each != null; each = each.before) {
                all.addFirst(each.part);
            }
            known = String.join("", all);
            text = known;
        }
        return known;
    }
}
