package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.jdbc.Schema;
import dev.slicesmith.runtime.store.EventStore;

/** Opens the event store of a database. */
public final class JdbcEventStores {

    private JdbcEventStores() {}

    /** The event store of this database, its tables created or brought up to date. */
    public static EventStore open(Database database) {
        schema(database).migrate(database);
        return database.dialect().shared() ? new PostgresEventStore(database) : new H2EventStore(database);
    }

    /** The store's tables in the database's dialect. */
    public static Schema schema(Database database) {
        return database.dialect().shared() ? PostgresSchema.SCHEMA : H2Schema.SCHEMA;
    }
}
