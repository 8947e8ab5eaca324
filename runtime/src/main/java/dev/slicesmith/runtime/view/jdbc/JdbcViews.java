package dev.slicesmith.runtime.view.jdbc;

import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.jdbc.Dialect;
import dev.slicesmith.runtime.jdbc.Failures;
import dev.slicesmith.runtime.jdbc.LastStatements;
import dev.slicesmith.runtime.jdbc.Schema;
import dev.slicesmith.runtime.jdbc.SqlWork;
import dev.slicesmith.runtime.json.JsonFormat;
import dev.slicesmith.runtime.store.Transaction;
import dev.slicesmith.runtime.view.ViewQuery;
import dev.slicesmith.runtime.view.ViewReader;
import dev.slicesmith.runtime.view.ViewRows;
import dev.slicesmith.runtime.view.ViewStore;
import dev.slicesmith.runtime.view.ViewTable;
import dev.slicesmith.runtime.view.Views;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** Keeps views in tables, beside the events. */
public final class JdbcViews implements ViewStore {

    private static final Schema SCHEMA = new Schema("views", List.of("""
            CREATE TABLE IF NOT EXISTS es_view (
              name varchar(200) PRIMARY KEY,
              fingerprint varchar(60000) NOT NULL
            );
            CREATE TABLE IF NOT EXISTS es_checkpoint (
              follower varchar(200) PRIMARY KEY,
              position bigint NOT NULL
            );
            CREATE TABLE IF NOT EXISTS es_parked (
              follower varchar(200) NOT NULL,
              position bigint NOT NULL,
              reason varchar(4000) NOT NULL,
              PRIMARY KEY (follower, position)
            );
            """));

    private final Database database;
    private final JsonMapper json = JsonFormat.stored();
    private final Map<ViewTable<?, ?>, ViewSql> statements = new ConcurrentHashMap<>();

    /** Opens the views of a database. */
    public JdbcViews(Database database) {
        this.database = database;
        SCHEMA.migrate(database);
    }

    /** The tables that views need besides their own. */
    public static Schema schema() {
        return SCHEMA;
    }

    /** The statements that make a view's table, for those who want to read them. */
    public static List<String> create(ViewTable<?, ?> table, Database database) {
        return new ViewSql(table, database.dialect()).create();
    }

    /** The statements that make a view anew, as {@link #prepare} does, for those who do it by scripts. */
    public static List<String> renew(ViewTable<?, ?> table, boolean immediate, Dialect dialect) {
        return new ViewSql(table, dialect).renew(Views.fingerprint(table, immediate));
    }

    @Override
    public void prepare(ViewTable<?, ?> table, String fingerprint) {
        database.transaction(connection -> {
            execute(connection, database.dialect().schemaLock());
            Optional<String> known = text(connection, "SELECT fingerprint FROM es_view WHERE name = ?", table.name());
            if (!known.equals(Optional.of(fingerprint))) {
                // H2 commits at each of these statements: whoever is killed in between begins again.
                for (String statement : sql(table).renew(fingerprint)) {
                    execute(connection, statement);
                }
            }
            return null;
        });
    }

    @Override
    public <T> T transaction(Function<Transaction, T> work) {
        return database.transaction(connection -> work.apply(new ConnectionTransaction(connection)));
    }

    @Override
    public <K, R> void write(
            ViewTable<K, R> table, Transaction transaction, Set<K> keys, Consumer<ViewRows<K, R>> work) {
        JdbcRows<K, R> rows = new JdbcRows<>(table, sql(table), json, transaction);
        // Where the database is in the same process, one row after the other costs no more.
        if (database.dialect().shared()) {
            rows.fetch(keys);
        }
        work.accept(rows);
        if (transaction instanceof ConnectionTransaction) {
            rows.flush();
        } else {
            rows.flush(transaction.unwrap(LastStatements.class));
        }
    }

    @Override
    public boolean writesAhead(int rows) {
        return JdbcRows.areFew(rows);
    }

    private ViewSql sql(ViewTable<?, ?> table) {
        return statements.computeIfAbsent(table, any -> new ViewSql(any, database.dialect()));
    }

    @Override
    public <K, R> ViewReader<K, R> reader(ViewTable<K, R> table) {
        JdbcReader<K, R> reader = new JdbcReader<>(table, sql(table), json);
        return new ViewReader<>() {

            @Override
            public Optional<R> row(K key) {
                Optional<R> row = database.execute(connection -> reader.stored(connection, key));
                return row.isPresent() ? row : table.onlyRow();
            }

            @Override
            public List<R> find(ViewQuery<R> query) {
                return table.onlyRow().isEmpty()
                        ? database.execute(connection -> reader.find(connection, query))
                        : row(null).filter(row -> query.where().matches(table, row)).stream()
                                .skip(query.offset()).limit(query.limit()).toList();
            }
        };
    }

    @Override
    public long checkpoint(String follower, Transaction transaction) {
        return sql(transaction, connection -> {
            String select = "SELECT position FROM es_checkpoint WHERE follower = ? FOR UPDATE";
            Optional<String> position = text(connection, select, follower);
            if (position.isEmpty()) {
                checkpoint(connection, follower, 0);
            }
            return position.map(Long::valueOf).orElse(0L);
        });
    }

    @Override
    public long position(String follower) {
        String select = "SELECT position FROM es_checkpoint WHERE follower = ?";
        return database.execute(connection -> text(connection, select, follower)).map(Long::valueOf).orElse(0L);
    }

    @Override
    public void checkpoint(String follower, long position, Transaction transaction) {
        sql(transaction, connection -> {
            checkpoint(connection, follower, position);
            return null;
        });
    }

    private void checkpoint(Connection connection, String follower, long position) throws SQLException {
        String upsert = database.dialect().upsert(
                "es_checkpoint", List.of("follower", "position"), List.of("?", "?"), List.of("follower"));
        update(connection, upsert, follower, position);
    }

    @Override
    public void clear(ViewTable<?, ?> table, Transaction transaction) {
        sql(transaction, connection -> {
            execute(connection, sql(table).clear());
            update(connection, "DELETE FROM es_parked WHERE follower = ?", table.name());
            return null;
        });
    }

    @Override
    public void park(String follower, long position, String reason, Transaction transaction) {
        String upsert = database.dialect().upsert("es_parked", List.of("follower", "position", "reason"),
                List.of("?", "?", "?"), List.of("follower", "position"));
        sql(transaction, connection -> {
            update(connection, upsert, follower, position, reason.substring(0, Math.min(4000, reason.length())));
            return null;
        });
    }

    @Override
    public Map<Long, String> parked(String follower) {
        return database.execute(connection -> {
            Map<Long, String> parked = new TreeMap<>();
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT position, reason FROM es_parked WHERE follower = ?")) {
                select.setString(1, follower);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        parked.put(row.getLong(1), row.getString(2));
                    }
                }
            }
            return parked;
        });
    }

    private static <T> T sql(Transaction transaction, SqlWork<T> work) {
        try {
            return work.apply(transaction.unwrap(Connection.class));
        } catch (SQLException failure) {
            throw Failures.translate(failure);
        }
    }

    private static Optional<String> text(Connection connection, String sql, String argument) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, argument);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private static void update(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                update.setObject(i + 1, arguments[i]);
            }
            update.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** JDBC takes everything back by itself. */
    private record ConnectionTransaction(Connection connection) implements Transaction {

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(connection);
        }

        @Override
        public void onRollback(Runnable undo) {
            throw new UnsupportedOperationException("nothing in memory takes part in this transaction");
        }
    }
}
