package dev.slicesmith.runtime.store;

import static dev.slicesmith.runtime.testbed.Events.TIME;
import static dev.slicesmith.runtime.testbed.Events.append;
import static dev.slicesmith.runtime.testbed.Events.event;
import static dev.slicesmith.runtime.testbed.Events.tag;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.store.jdbc.JdbcEventStores;
import dev.slicesmith.runtime.testbed.PostgresServer;
import java.sql.ResultSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostgresEventStoreTest extends EventStoreContract {

    private Database database;

    @Override
    EventStore open() {
        database = Database.open(PostgresServer.newSchema(), null, null, 4);
        return JdbcEventStores.open(database, true);
    }

    /** To make a plan takes the server about as long as all the rest of an append. */
    @Test
    void appendsAreNotPlannedAnewWhereATagHasManyEvents() {
        try (Database one = Database.open(PostgresServer.newSchema(), null, null, 1)) {
            EventStore events = JdbcEventStores.open(one, true);
            for (int i = 0; i < 20; i++) {
                events.append(Append.of(IntStream.range(0, 500)
                        .mapToObj(n -> event("A", "X:" + n % 10)).toList(), Metadata.at(TIME)));
            }
            one.execute(connection -> connection.createStatement().execute("ANALYZE es_event"));
            for (int i = 0; i < 30; i++) {
                Condition condition = new Condition(StoreQuery.tagged(tag("X:1"), "A"), events.head());
                events.append(append(event("A", "X:1")).when(condition));
            }

            assertEquals("planned 0 times", one.execute(connection -> {
                ResultSet plans = connection.createStatement().executeQuery("SELECT 'planned ' || custom_plans"
                        + " || ' times' FROM pg_prepared_statements WHERE statement LIKE '%NOT EXISTS%' AND generic_plans > 0");
                return plans.next() ? plans.getString(1) : "planned each time";
            }));
        }
    }

    @AfterEach
    void close() {
        if (database != null) {
            database.close();
        }
    }
}
