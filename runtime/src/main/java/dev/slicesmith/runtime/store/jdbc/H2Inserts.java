package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.store.ShortKey;
import dev.slicesmith.runtime.store.StoredEvent;
import dev.slicesmith.support.Tag;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;

/** What an append writes to H2, under the lock on {@code es_head}. */
final class H2Inserts {

    private H2Inserts() {}

    static void events(Connection connection, List<StoredEvent> events) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO es_event (position, id, type, version,"
                        + " tags, data, time, correlation, causation, user_name)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement tag =
                        connection.prepareStatement("INSERT INTO es_event_tag (tag, position) VALUES (?, ?)")) {
            for (StoredEvent event : events) {
                event(insert, event);
                tags(tag, event);
            }
            insert.executeBatch();
            tag.executeBatch();
        }
    }

    static void head(Connection connection, long position) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE es_head SET position = ? WHERE id = 1")) {
            update.setLong(1, position);
            update.executeUpdate();
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

    private static void tags(PreparedStatement insert, StoredEvent event) throws SQLException {
        for (Tag tag : new LinkedHashSet<>(event.tags())) {
            insert.setLong(1, Keys.tag(tag));
            insert.setLong(2, event.position());
            insert.addBatch();
        }
    }

    static void key(Connection connection, String key, List<Long> positions, Instant time) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO es_command (command_key, positions, time) VALUES (?, ?, ?)")) {
            insert.setString(1, ShortKey.of(key));
            insert.setObject(2, positions.toArray(Long[]::new));
            insert.setObject(3, Rows.time(time));
            insert.executeUpdate();
        }
    }
}
