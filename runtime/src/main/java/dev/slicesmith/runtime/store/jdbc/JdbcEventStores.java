package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.jdbc.Dialect;
import dev.slicesmith.runtime.jdbc.Schema;
import dev.slicesmith.runtime.store.EventStore;
import java.sql.Statement;

/** Opens the event store of a database. */
public final class JdbcEventStores {

    /** What {@link #open} does if decisions depend on events by their type alone. */
    public static final String TYPE_INDEX = "CREATE INDEX IF NOT EXISTS es_event_type ON es_event (type, position)";

    private JdbcEventStores() {}

    /**
     * The event store of this database, its tables created or brought up to date.
     *
     * @param byType whether a decision depends on events of some type whatever their tags; that needs an index more,
     *     which every append pays for. It is made when it is first asked for, and never dropped
     */
    public static EventStore open(Database database, boolean byType) {
        schema(database).migrate(database);
        if (byType) {
            database.execute(connection -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.execute(TYPE_INDEX);
                }
            });
        }
        return database.dialect().shared() ? new PostgresEventStore(database) : new H2EventStore(database);
    }

    /** The store's tables in the database's dialect. */
    public static Schema schema(Database database) {
        return schema(database.dialect());
    }

    /** The store's tables in a dialect. */
    public static Schema schema(Dialect dialect) {
        return dialect.shared() ? PostgresSchema.SCHEMA : H2Schema.SCHEMA;
    }
}
