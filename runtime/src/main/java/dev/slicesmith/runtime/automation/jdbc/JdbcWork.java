package dev.slicesmith.runtime.automation.jdbc;

import dev.slicesmith.runtime.automation.WorkItem;
import dev.slicesmith.runtime.automation.WorkStore;
import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.jdbc.Schema;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps notes on automations in tables, beside the events. */
public final class JdbcWork implements WorkStore {

    private static final Schema SCHEMA = new Schema("automations", List.of("""
            CREATE TABLE IF NOT EXISTS es_work (
              automation varchar(200) NOT NULL,
              item varchar(1000) NOT NULL,
              subject varchar(1000) NOT NULL,
              token varchar(1300) NOT NULL,
              state varchar(10) NOT NULL,
              attempts integer NOT NULL,
              due timestamp(6) with time zone NOT NULL,
              reason varchar(4000),
              PRIMARY KEY (automation, item)
            );
            CREATE INDEX IF NOT EXISTS es_work_state ON es_work (automation, state, due);
            CREATE TABLE IF NOT EXISTS es_follower (
              automation varchar(200) PRIMARY KEY,
              position bigint NOT NULL
            );
            CREATE TABLE IF NOT EXISTS es_timer (
              name varchar(200) PRIMARY KEY,
              due timestamp(6) with time zone NOT NULL
            );
            CREATE TABLE IF NOT EXISTS es_lease (
              automation varchar(200) PRIMARY KEY,
              owner varchar(40) NOT NULL,
              until timestamp(6) with time zone NOT NULL
            );
            """));

    private static final List<String> ITEM =
            List.of("automation", "item", "subject", "token", "state", "attempts", "due", "reason");

    private final Database database;
    private final String owner = UUID.randomUUID().toString();
    /** When half of the time is over for which this process has what, by {@link System#nanoTime}; then it asks anew. */
    private final Map<String, Long> leases = new ConcurrentHashMap<>();

    /** Opens the notes in a database. */
    public JdbcWork(Database database) {
        this.database = database;
        SCHEMA.migrate(database);
    }

    /** The tables of notes. */
    public static Schema schema() {
        return SCHEMA;
    }

    @Override
    public List<WorkItem> items(String automation) {
        String sql = "SELECT item, subject, token, state, attempts, due, reason FROM es_work WHERE automation = ?";
        return database.execute(connection -> {
            List<WorkItem> items = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, automation);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        items.add(new WorkItem(row.getString(1), row.getString(2), row.getString(3),
                                WorkItem.State.valueOf(row.getString(4)), row.getInt(5), instant(row, 6),
                                row.getString(7)));
                    }
                }
            }
            return items;
        });
    }

    @Override
    public boolean isAnyReady(String automation, Instant now) {
        String sql = "SELECT 1 FROM es_work WHERE automation = ? AND state = 'STARTED' UNION ALL"
                + " SELECT 1 FROM es_work WHERE automation = ? AND state = 'RETRY' AND due <= ?";
        return database.execute(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setMaxRows(1);
                select.setString(1, automation);
                select.setString(2, automation);
                select.setObject(3, time(now));
                try (ResultSet row = select.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    @Override
    public void save(String automation, WorkItem item) {
        String reason = item.reason() == null ? null
                : item.reason().substring(0, Math.min(4000, item.reason().length()));
        upsert("es_work", ITEM, List.of("automation", "item"), automation, item.key(), item.subject(), item.token(),
                item.state().name(), item.attempts(), time(item.due()), reason);
    }

    @Override
    public void remove(String automation, String key) {
        update("DELETE FROM es_work WHERE automation = ? AND item = ?", automation, key);
    }

    @Override
    public OptionalLong checkpoint(String automation) {
        return database.execute(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT position FROM es_follower WHERE automation = ?")) {
                select.setString(1, automation);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
                }
            }
        });
    }

    @Override
    public void checkpoint(String automation, long position) {
        upsert("es_follower", List.of("automation", "position"), List.of("automation"), automation, position);
    }

    @Override
    public Optional<Instant> timer(String name) {
        return database.execute(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT due FROM es_timer WHERE name = ?")) {
                select.setString(1, name);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(instant(row, 1)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public void timer(String name, Instant due) {
        upsert("es_timer", List.of("name", "due"), List.of("name"), name, time(due));
    }

    @Override
    public boolean lease(String automation, Duration length) {
        long now = System.nanoTime();
        Long half = leases.get(automation);
        if (half != null && half - now > 0 || !database.dialect().shared()) {
            return true;
        }
        boolean mine = renew(automation, length.toNanos() / 1e9);
        if (mine) {
            leases.put(automation, now + length.toNanos() / 2);
        } else {
            leases.remove(automation);
        }
        return mine;
    }

    /** By the database's clock: those of two machines may differ by more than a lease. */
    private boolean renew(String automation, double seconds) {
        String until = "now() + CAST(? AS double precision) * INTERVAL '1 second'";
        int renewed = update("UPDATE es_lease SET owner = ?, until = " + until + " WHERE automation = ?"
                + " AND (owner = ? OR until < now())", owner, seconds, automation, owner);
        return renewed > 0 || update("INSERT INTO es_lease (automation, owner, until) VALUES (?, ?, " + until
                + ") ON CONFLICT DO NOTHING", automation, owner, seconds) > 0;
    }

    @Override
    public void release() {
        leases.clear();
        if (database.dialect().shared()) {
            update("DELETE FROM es_lease WHERE owner = ?", owner);
        }
    }

    private void upsert(String table, List<String> columns, List<String> keys, Object... values) {
        List<String> placeholders = columns.stream().map(column -> "?").toList();
        update(database.dialect().upsert(table, columns, placeholders, keys), values);
    }

    private int update(String sql, Object... values) {
        return database.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                return statement.executeUpdate();
            }
        });
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
