package dev.slicesmith.runtime.store.jdbc;

import static dev.slicesmith.runtime.testbed.Events.TIME;
import static dev.slicesmith.runtime.testbed.Events.append;
import static dev.slicesmith.runtime.testbed.Events.event;
import static dev.slicesmith.runtime.testbed.Events.tag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.jdbc.Dialect;
import dev.slicesmith.runtime.jdbc.Schema;
import dev.slicesmith.runtime.store.Condition;
import dev.slicesmith.runtime.store.EventStore;
import dev.slicesmith.runtime.store.Metadata;
import dev.slicesmith.runtime.store.NewEvent;
import dev.slicesmith.runtime.store.StoreQuery;
import dev.slicesmith.runtime.store.StoredEvent;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How events are found by their tags. */
class H2TagsTest {

    private static final long SLOTS = (1 << 18) - 1;

    @TempDir
    Path folder;

    private Database database() {
        return Database.open("jdbc:h2:file:" + folder.resolve("events"), null, null, 4);
    }

    /** Tags whose numbers agree in these bits. */
    private static List<String> alike(long bits, int count) {
        Map<Long, String> first = new HashMap<>();
        Map<Long, String> second = new HashMap<>();
        for (int i = 0; ; i++) {
            String text = "X:" + i;
            long number = Keys.tag(tag(text)) & bits;
            if (!first.containsKey(number)) {
                first.put(number, text);
            } else if (!second.containsKey(number) && count > 2) {
                second.put(number, text);
            } else {
                return count == 2 ? List.of(first.get(number), text)
                        : List.of(first.get(number), second.get(number), text);
            }
        }
    }

    @Test
    void tagsOfTheFirstVersionAreFoundAfterTheMigration() throws SQLException {
        try (Database database = database()) {
            List<String> scripts = JdbcEventStores.schema(Dialect.of("jdbc:h2:")).scripts();
            new Schema("event store", scripts.subList(0, 1)).migrate(database);
            database.execute(connection -> old(connection, 1, "X:1", "Y:1"));
            database.execute(connection -> old(connection, 2, "X:2", "Y:1"));
            database.execute(connection -> run(connection, "UPDATE es_head SET position = 2"));

            EventStore store = JdbcEventStores.open(database, true);

            assertEquals(List.of(1L), positions(store, "X:1"));
            assertEquals(List.of(1L, 2L), positions(store, "Y:1"));
            assertEquals(3, store.append(append(event("A", "X:1"))).get(0).position());
            assertEquals(List.of(1L, 3L), positions(store, "X:1"));
        }
    }

    private static boolean old(Connection connection, long position, String... tags) throws SQLException {
        run(connection, "INSERT INTO es_event (position, id, type, version, tags, data, time) VALUES (" + position
                + ", random_uuid(), 'A', 1, ARRAY['" + String.join("', '", tags) + "'], '{}', now())");
        for (String each : tags) {
            run(connection, "INSERT INTO es_event_tag (tag, position) VALUES (" + Keys.tag(tag(each)) + ", " + position
                    + ")");
        }
        return true;
    }

    private static boolean run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }

    private static List<Long> positions(EventStore store, String tag) {
        return store.load(StoreQuery.tagged(tag(tag)), 0, 10).stream().map(StoredEvent::position).toList();
    }

    @Test
    void tagsThatAreKeptAlikeAreToldApart() {
        List<String> alike = alike(Long.MAX_VALUE >> 36, 2);
        try (Database database = database()) {
            EventStore store = JdbcEventStores.open(database, true);
            store.append(append(event("A", alike.get(0), alike.get(1)), event("A", alike.get(1))));

            assertEquals(List.of(1L), positions(store, alike.get(0)));
            assertEquals(List.of(1L, 2L), positions(store, alike.get(1)));
        }
    }

    private static boolean holds(LastPositions positions, String tag, long after) {
        return positions.holds(new Condition(StoreQuery.tagged(tag(tag)), after), new TagKeys());
    }

    private static UUID add(LastPositions positions, long position, String tag) {
        NewEvent event = event("A", tag);
        positions.add(StoredEvent.of(position, event, Metadata.at(TIME)), new long[] {Keys.tag(tag(tag))});
        return event.id();
    }

    @Test
    void whatIsRememberedOfATagIsNeverTooLow() {
        List<String> alike = alike(SLOTS, 3);
        LastPositions positions = new LastPositions();
        positions.begin(0, null);
        add(positions, 1, alike.get(0));
        add(positions, 2, alike.get(1));

        assertTrue(holds(positions, alike.get(0), 1));
        assertFalse(holds(positions, alike.get(0), 0));
        assertTrue(holds(positions, alike.get(1), 2));
        assertFalse(holds(positions, alike.get(1), 1));

        add(positions, 3, alike.get(2));
        add(positions, 4, alike.get(0));
        assertFalse(holds(positions, alike.get(1), 1));
        assertFalse(holds(positions, alike.get(2), 2));
        assertFalse(holds(positions, alike.get(0), 3));
        assertTrue(holds(positions, alike.get(0), 4));
    }

    @Test
    void nothingIsRememberedOfWhatOthersWrote() {
        LastPositions positions = new LastPositions();
        positions.begin(0, null);
        UUID own = add(positions, 1, "X:1");

        positions.begin(1, own);
        assertTrue(holds(positions, "X:2", 0));

        // It was rolled back, and somebody else wrote one event in its place.
        positions.begin(1, UUID.randomUUID());
        assertFalse(holds(positions, "X:2", 0));
        assertTrue(holds(positions, "X:2", 1));
    }

    /** Whoever sends what does not fit would make every append look into the database. */
    @Test
    void whatWasKnownBeforeATransactionThatWasRolledBackIsStillKnown() {
        LastPositions positions = new LastPositions();
        positions.begin(0, null);
        UUID first = add(positions, 1, "X:1");
        positions.begin(1, first);
        add(positions, 2, "X:2");
        add(positions, 3, "X:3");

        positions.begin(1, first);

        assertTrue(holds(positions, "X:1", 1));
        assertFalse(holds(positions, "X:1", 0));
        assertTrue(holds(positions, "X:4", 0));
        UUID second = add(positions, 2, "X:3");
        positions.begin(2, second);
        assertTrue(holds(positions, "X:3", 2));
        assertFalse(holds(positions, "X:3", 1));
    }
}
