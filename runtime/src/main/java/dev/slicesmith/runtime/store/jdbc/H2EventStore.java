package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.store.Append;
import dev.slicesmith.runtime.store.AppendStep;
import dev.slicesmith.runtime.store.EventStore;
import dev.slicesmith.runtime.store.Page;
import dev.slicesmith.runtime.store.ShortKey;
import dev.slicesmith.runtime.store.StoreQuery;
import dev.slicesmith.runtime.store.StoredEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Events in H2. {@link H2Appends} take turns, so that positions are committed in order and readers need no care. */
final class H2EventStore implements EventStore {

    private final Database database;
    private final H2Appends appends;

    H2EventStore(Database database) {
        this.database = database;
        this.appends = new H2Appends(database);
        database.execute(connection -> {
            try (Statement statement = connection.createStatement()) {
                // Otherwise H2 acknowledges commits half a second before they are on disk.
                statement.execute("SET WRITE_DELAY 0");
                // Appends queue for one row; two seconds, the default, are over soon on a busy machine.
                return statement.execute("SET DEFAULT_LOCK_TIMEOUT 30000");
            }
        });
    }

    @Override
    public List<StoredEvent> append(Append append, AppendStep step) {
        return appends.append(append, step);
    }

    private static List<StoredEvent> load(Connection connection, StoreQuery query, long after, int limit)
            throws SQLException {
        try (PreparedStatement select = H2Match.select(query, after, limit).prepare(connection)) {
            return Rows.events(select.executeQuery());
        }
    }

    @Override
    public List<StoredEvent> load(StoreQuery query, long after, int limit) {
        return query.isNothing() ? List.of()
                : database.execute(connection -> load(connection, query, after, limit));
    }

    @Override
    public Page read(StoreQuery query, long after, int limit) {
        long head = head();
        if (head <= after) {
            return new Page(List.of(), after, false);
        }
        List<StoredEvent> events = query.isNothing() ? List.of()
                : database.execute(connection -> walk(connection, query, after, head, limit));
        boolean more = events.size() == limit;
        return new Page(events, more ? events.get(limit - 1).position() : head, more);
    }

    private static List<StoredEvent> walk(
            Connection connection, StoreQuery query, long after, long upTo, int limit) throws SQLException {
        try (PreparedStatement select = H2Match.walk(query, after, upTo, limit).prepare(connection)) {
            return Rows.events(select.executeQuery());
        }
    }

    @Override
    public Optional<List<StoredEvent>> resultOf(String key) {
        return database.execute(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT positions FROM es_command WHERE command_key = ?")) {
                select.setString(1, ShortKey.of(key));
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(at(connection, (Object[]) row.getArray(1).getArray()))
                            : Optional.empty();
                }
            }
        });
    }

    private static List<StoredEvent> at(Connection connection, Object[] positions) throws SQLException {
        if (positions.length == 0) {
            return List.of();
        }
        // One append's positions have no gaps here.
        long first = (Long) positions[0];
        long last = (Long) positions[positions.length - 1];
        return walk(connection, StoreQuery.all(), first - 1, last, positions.length);
    }

    @Override
    public int forgetKeys(Instant before) {
        return database.execute(connection -> Rows.forgetKeys(connection, before));
    }

    @Override
    public long head() {
        return database.execute(connection -> H2Appends.head(connection, "SELECT position FROM es_head WHERE id = 1"));
    }

    @Override
    public void close() {
        // The database belongs to whoever opened it.
    }
}
