package dev.slicesmith.runtime.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/**
 * Up to which position the log in PostgreSQL is complete.
 *
 * <p>Positions are handed out before commit, so an event may appear behind one that was already seen. Whoever appends
 * holds the advisory lock on the store from before it takes a position until after its commit is visible. So: first
 * note the last position handed out, then who holds that lock; once all of those are gone, no event up to the noted
 * position can appear any more. Beyond the last event that is there, nothing is taken for granted: a server that
 * crashes may hand out positions again that no committed event had. Only transactions with this store count, whatever
 * else goes on in the server; and those who append pay nothing for it.
 */
final class Horizon {

    private static final String LOOK = "SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM es_position; "
            + "SELECT virtualtransaction FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 1 AND granted "
            + "AND (classid::bigint << 32 | objid::bigint) = ? "
            + "AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) "
            + "AND pid IS DISTINCT FROM pg_backend_pid(); "
            + "SELECT coalesce(max(position), 0) FROM es_event";

    private final long store;
    private long complete;
    private long noted;
    private Set<String> awaited = Set.of();

    Horizon(long store) {
        this.store = store;
    }

    /** The last position known to be complete. */
    synchronized long position() {
        return complete;
    }

    /** Looks again, and returns the last position known to be complete. Never waits. */
    synchronized long look(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOOK)) {
            statement.setLong(1, store);
            statement.execute();
            long last = number(statement);
            statement.getMoreResults();
            Set<String> writers = writers(statement);
            statement.getMoreResults();
            update(last, writers, number(statement));
        }
        return complete;
    }

    private void update(long last, Set<String> writers, long present) {
        awaited = new HashSet<>(awaited);
        awaited.retainAll(writers);
        if (awaited.isEmpty()) {
            complete = Math.max(complete, Math.min(noted, present));
            noted = last;
            awaited = writers;
        }
        if (writers.isEmpty()) {
            complete = Math.max(complete, Math.min(last, present));
        }
    }

    private static long number(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.getResultSet()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Set<String> writers(PreparedStatement statement) throws SQLException {
        Set<String> writers = new HashSet<>();
        try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
                writers.add(rows.getString(1));
            }
        }
        return writers;
    }
}
