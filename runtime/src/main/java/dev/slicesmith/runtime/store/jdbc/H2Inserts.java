package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.jdbc.LastStatements;
import dev.slicesmith.runtime.store.ShortKey;
import dev.slicesmith.runtime.store.StoredEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What appends write to H2 in one transaction, under the lock on {@code es_head}: gathered, and written in batches. */
final class H2Inserts {

    private record Tagged(StoredEvent event, long[] tags) {}

    private final Connection connection;
    private final List<Tagged> events = new ArrayList<>();
    private final List<LastStatements> rows = new ArrayList<>();

    H2Inserts(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    void add(StoredEvent event, long[] tags) {
        events.add(new Tagged(event, tags));
    }

    /** Rows that go with the events before them. */
    void add(LastStatements statements) {
        if (!statements.isEmpty()) {
            rows.add(statements);
        }
    }

    /** Writes what was gathered, for whoever wants to see it. */
    void flush() throws SQLException {
        if (!events.isEmpty()) {
            writeEvents();
            events.clear();
        }
        if (!rows.isEmpty()) {
            LastStatements.batch(connection, rows);
            rows.clear();
        }
    }

    private void writeEvents() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO es_event (position, id, type, version,"
                        + " tags, data, time, correlation, causation, user_name)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement tag =
                        connection.prepareStatement("INSERT INTO es_tag (entry) VALUES (?)")) {
            for (Tagged each : events) {
                event(insert, each.event());
                long position = each.event().position();
                // Two tags of one event may be alike in what is kept of them.
                for (long entry : Arrays.stream(each.tags()).map(one -> H2Schema.entry(one, position)).distinct()
                        .toArray()) {
                    tag.setLong(1, entry);
                    tag.addBatch();
                }
            }
            insert.executeBatch();
            tag.executeBatch();
        }
    }

    private static void event(PreparedStatement insert, StoredEvent event) throws SQLException {
        insert.setLong(1, event.position());
        insert.setObject(2, event.id());
        insert.setString(3, event.type());
        insert.setInt(4, event.version());
        insert.setObject(5, Rows.texts(event.tags()));
        insert.setString(6, event.data());
        insert.setObject(7, Rows.time(event.metadata().time()));
        insert.setString(8, event.metadata().correlation());
        insert.setString(9, event.metadata().causation());
        insert.setString(10, event.metadata().user());
        insert.addBatch();
    }

    void key(String key, List<Long> positions, Instant time) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO es_command (command_key, positions, time) VALUES (?, ?, ?)")) {
            insert.setString(1, ShortKey.of(key));
            insert.setObject(2, positions.toArray(Long[]::new));
            insert.setObject(3, Rows.time(time));
            insert.executeUpdate();
        }
    }

    void head(long position) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE es_head SET position = ? WHERE id = 1")) {
            update.setLong(1, position);
            update.executeUpdate();
        }
    }
}
