package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.jdbc.LastStatements;
import dev.slicesmith.runtime.store.Append;
import dev.slicesmith.runtime.store.AppendConflict;
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
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Events in PostgreSQL. {@link Locks} says how appends are kept apart, {@link Horizon} how readers miss nothing. */
final class PostgresEventStore implements EventStore {

    private final Database database;
    private final Horizon horizon;
    private final SqlText texts = SqlText.empty();
    private final long key;
    /** Whether an event had more than one tag; if not, conditions need not look for such. */
    private volatile boolean furtherTags;

    PostgresEventStore(Database database) {
        this.database = database;
        this.key = Keys.hash("event store in " + database.execute(PostgresEventStore::schemaName));
        this.horizon = new Horizon(key);
        this.furtherTags = database.execute(PostgresEventStore::hasFurtherTags);
    }

    /** Advisory locks belong to the whole database, so that each schema needs locks of its own. */
    private static String schemaName(Connection connection) throws SQLException {
        String sql = "SELECT current_schema(), current_setting('transaction_isolation')";
        try (PreparedStatement select = connection.prepareStatement(sql); ResultSet row = select.executeQuery()) {
            row.next();
            if (!row.getString(2).equals("read committed")) {
                throw new IllegalStateException("the event store needs connections with isolation 'read committed',"
                        + " these have '" + row.getString(2) + "'");
            }
            return row.getString(1);
        }
    }

    @Override
    public List<StoredEvent> append(Append append, AppendStep step) {
        if (append.events().isEmpty() && append.key().isEmpty() && step == null) {
            return List.of();
        }
        LastStatements last = new LastStatements(PostgresAppend.EVENT);
        return step == null || isAhead(append, step, last)
                ? database.execute(connection -> insert(connection, append, last))
                : appendWith(append, step);
    }

    /** Whether the step is done by statements that go with the append: one round trip for all, one transaction. */
    private static boolean isAhead(Append append, AppendStep step, LastStatements last) {
        return append.events().size() == 1 && step.ahead(new ComingTransaction(last));
    }

    private List<StoredEvent> appendWith(Append append, AppendStep step) {
        JdbcTransaction[] transaction = new JdbcTransaction[1];
        try {
            return database.transaction(connection -> {
                transaction[0] = new JdbcTransaction(connection);
                List<StoredEvent> events = insert(connection, append, new LastStatements());
                transaction[0].apply(step, events);
                transaction[0].commitLast();
                return events;
            });
        } catch (RuntimeException | Error failure) {
            if (transaction[0] != null) {
                transaction[0].rolledBack();
            }
            throw failure;
        }
    }

    private List<StoredEvent> insert(Connection connection, Append append, LastStatements last) throws SQLException {
        if (append.events().isEmpty() && append.key().isEmpty()) {
            return List.of();
        }
        boolean further = furtherTags;
        List<Long> positions = PostgresAppend.execute(connection, append, key, further, texts, last);
        if (!further && PostgresAppend.hasFurtherTags(append)) {
            furtherTags = true;
        }
        if (positions.isEmpty() && !further && hasFurtherTags(connection)) {
            furtherTags = true;
            positions = PostgresAppend.execute(connection, append, key, true, texts, last);
        }
        if (positions.isEmpty()) {
            throw new AppendConflict("an event that matches the condition was appended meanwhile");
        }
        return Rows.stored(append.events(), positions, append.metadata());
    }

    private static boolean hasFurtherTags(Connection connection) throws SQLException {
        String sql = "SELECT is_called FROM es_further_tag";
        try (PreparedStatement select = connection.prepareStatement(sql); ResultSet row = select.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    @Override
    public List<StoredEvent> load(StoreQuery query, long after, int limit) {
        if (query.isNothing()) {
            return List.of();
        }
        return database.execute(connection -> {
            boolean further = furtherTags;
            Optional<List<StoredEvent>> events = load(connection, query, after, limit, further);
            if (events.isEmpty()) {
                furtherTags = true;
                return load(connection, query, after, limit, true).orElseThrow();
            }
            return events.get();
        });
    }

    /** Nothing at all if there are further tags, and they were not looked at. */
    private Optional<List<StoredEvent>> load(
            Connection connection, StoreQuery query, long after, int limit, boolean further) throws SQLException {
        Sql sql = new Sql(texts);
        TagKeys keys = new TagKeys();
        Locks locks = Locks.of(query, key, keys);
        locks.appendTo(sql, further ? ", true" : ", " + PostgresMatch.NO_FURTHER_TAGS);
        new PostgresMatch(sql, keys).select(query, after, limit, further);
        try (PreparedStatement statement = sql.prepare(connection)) {
            statement.execute();
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                if (!row.getBoolean(locks.columns() + 1)) {
                    return Optional.empty();
                }
            }
            statement.getMoreResults();
            return Optional.of(Rows.events(statement.getResultSet()));
        }
    }

    @Override
    public Page read(StoreQuery query, long after, int limit) {
        long known = horizon.position();
        long upTo = after < known ? known : database.execute(horizon::look);
        if (upTo <= after) {
            return new Page(List.of(), after, false);
        }
        if (query.isNothing()) {
            return new Page(List.of(), upTo, false);
        }
        Sql sql = new Sql(texts);
        new PostgresMatch(sql, new TagKeys()).walk(query, after, upTo, limit);
        List<StoredEvent> events = select(sql);
        boolean more = events.size() == limit;
        return new Page(events, more ? events.get(limit - 1).position() : upTo, more);
    }

    private List<StoredEvent> select(Sql sql) {
        return database.execute(connection -> {
            try (PreparedStatement select = sql.prepare(connection)) {
                return Rows.events(select.executeQuery());
            }
        });
    }

    @Override
    public Optional<List<StoredEvent>> resultOf(String commandKey) {
        Optional<List<Long>> positions = database.execute(connection -> positions(connection, commandKey));
        return positions.map(found -> {
            if (found.isEmpty()) {
                return List.of();
            }
            Sql sql = new Sql(texts);
            new PostgresMatch(sql, new TagKeys()).at(found);
            return select(sql);
        });
    }

    private static Optional<List<Long>> positions(Connection connection, String commandKey) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT positions FROM es_command WHERE command_key = ?")) {
            select.setString(1, ShortKey.of(commandKey));
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                Object[] positions = (Object[]) row.getArray(1).getArray();
                return Optional.of(Arrays.stream(positions).map(Long.class::cast).toList());
            }
        }
    }

    @Override
    public int forgetKeys(Instant before) {
        return database.execute(connection -> Rows.forgetKeys(connection, before));
    }

    @Override
    public long head() {
        return database.execute(connection -> {
            String sql = "SELECT coalesce(max(position), 0) FROM es_event";
            try (PreparedStatement select = connection.prepareStatement(sql); ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    @Override
    public void close() {
        // The database belongs to whoever opened it.
    }
}
