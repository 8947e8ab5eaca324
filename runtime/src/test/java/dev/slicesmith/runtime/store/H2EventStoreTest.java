package dev.slicesmith.runtime.store;

import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.store.jdbc.JdbcEventStores;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class H2EventStoreTest extends EventStoreContract {

    @TempDir
    Path folder;

    private Database database;

    @Override
    EventStore open() {
        database = Database.open("jdbc:h2:file:" + folder.resolve("events"), null, null, 4);
        return JdbcEventStores.open(database, true);
    }

    @AfterEach
    void close() {
        database.close();
    }
}
