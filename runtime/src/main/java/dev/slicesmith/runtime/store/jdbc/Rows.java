package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.store.Metadata;
import dev.slicesmith.runtime.store.NewEvent;
import dev.slicesmith.runtime.store.StoredEvent;
import dev.slicesmith.support.Tag;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Rows of {@code es_event} to events, and back. */
final class Rows {

    static final String COLUMNS =
            "e.position, e.id, e.type, e.version, e.tags, e.data, e.time, e.correlation, e.causation, e.user_name";

    private Rows() {}

    static List<StoredEvent> events(ResultSet result) throws SQLException {
        List<StoredEvent> events = new ArrayList<>();
        try (ResultSet rows = result) {
            while (rows.next()) {
                events.add(event(rows));
            }
        }
        return events;
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        Metadata metadata = new Metadata(row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getString(8), row.getString(9), row.getString(10));
        return new StoredEvent(row.getLong(1), row.getObject(2, UUID.class), row.getString(3), row.getInt(4),
                tags(row.getArray(5)), row.getString(6), metadata);
    }

    /** A tag's type is a name and holds no colon; its value may. */
    private static List<Tag> tags(Array array) throws SQLException {
        List<Tag> tags = new ArrayList<>();
        for (Object text : (Object[]) array.getArray()) {
            int colon = text.toString().indexOf(':');
            tags.add(new Tag(text.toString().substring(0, colon), text.toString().substring(colon + 1)));
        }
        return tags;
    }

    static String[] texts(Collection<Tag> tags) {
        return tags.stream().map(Tag::toString).toArray(String[]::new);
    }

    static int forgetKeys(Connection connection, Instant before) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM es_command WHERE time < ?")) {
            delete.setObject(1, time(before));
            return delete.executeUpdate();
        }
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static List<StoredEvent> stored(List<NewEvent> events, List<Long> positions, Metadata metadata) {
        List<StoredEvent> stored = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            stored.add(StoredEvent.of(positions.get(i), events.get(i), metadata));
        }
        return List.copyOf(stored);
    }
}
