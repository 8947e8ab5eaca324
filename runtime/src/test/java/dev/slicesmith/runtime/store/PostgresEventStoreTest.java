package dev.slicesmith.runtime.store;

import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.store.jdbc.JdbcEventStores;
import dev.slicesmith.runtime.testbed.PostgresServer;
import org.junit.jupiter.api.AfterEach;

class PostgresEventStoreTest extends EventStoreContract {

    private Database database;

    @Override
    EventStore open() {
        database = Database.open(PostgresServer.newSchema(), null, null, 4);
        return JdbcEventStores.open(database, true);
    }

    @AfterEach
    void close() {
        if (database != null) {
            database.close();
        }
    }
}
