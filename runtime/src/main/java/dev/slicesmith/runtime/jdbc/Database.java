package dev.slicesmith.runtime.jdbc;

import dev.slicesmith.runtime.store.StoreUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import javax.sql.DataSource;

/**
 * A database, and how to get work done in it. {@link #execute} is for single statements, which commit by themselves;
 * {@link #transaction} is for several that belong together.
 */
public final class Database implements AutoCloseable {

    private final Connections connections;
    private final Dialect dialect;
    private final Transactions transactions;

    private Database(Connections connections, Transactions transactions) {
        this.connections = connections;
        this.transactions = transactions == null ? this::own : transactions;
        this.dialect = withConnection(Database::examine);
    }

    /** What is never committed would be lost, and nobody would know. */
    private static Dialect examine(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            throw new IllegalStateException("the event store needs connections whose statements commit by themselves:"
                    + " switch auto-commit on where they are pooled");
        }
        return Dialect.of(connection.getMetaData().getURL());
    }

    /**
     * A database behind a data source that pools connections itself. On PostgreSQL, have it begin each connection with
     * {@code SET plan_cache_mode = force_generic_plan}: the event store's statements are written for it, and faster.
     */
    public static Database of(DataSource source) {
        return new Database(new DataSourceConnections(source), null);
    }

    /** The same, where somebody else begins and ends the transactions of this data source. */
    public static Database of(DataSource source, Transactions transactions) {
        return new Database(new DataSourceConnections(source), Objects.requireNonNull(transactions, "transactions"));
    }

    /**
     * A database with a small pool of its own.
     *
     * @param url the JDBC URL of a PostgreSQL or H2 database
     * @param user the user, or null if the URL names one
     * @param password the password, or null
     * @param size the highest number of connections
     */
    public static Database open(String url, String user, String password, int size) {
        Properties properties = new Properties();
        // PostgreSQL's driver would put values of rows into the messages of failures, and so into logs.
        properties.setProperty("logServerErrorDetail", "false");
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return new Database(new ConnectionPool(url, properties, size), null);
    }

    /** What is particular about this database. */
    public Dialect dialect() {
        return dialect;
    }

    /** Does work in which each statement commits by itself. */
    public <T> T execute(SqlWork<T> work) {
        return withConnection(work);
    }

    /** Does work in one transaction; any exception rolls it back. */
    public <T> T transaction(SqlWork<T> work) {
        return transactions.within(work);
    }

    private <T> T own(SqlWork<T> work) {
        return withConnection(connection -> inTransaction(connection, work));
    }

    private static <T> T inTransaction(Connection connection, SqlWork<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.apply(connection);
            connection.commit();
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException | RuntimeException | Error failure) {
            rollBack(connection, failure);
            throw failure;
        }
    }

    private static void rollBack(Connection connection, Throwable failure) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException broken) {
            failure.addSuppressed(broken);
        }
    }

    private <T> T withConnection(SqlWork<T> work) {
        boolean sound = false;
        Connection connection = connections.borrow();
        try {
            T result = work.apply(connection);
            sound = true;
            return result;
        } catch (SQLException failure) {
            sound = !Failures.isConnectionLost(failure);
            throw Failures.translate(failure);
        } catch (RuntimeException failure) {
            sound = !(failure instanceof StoreUnavailable);
            throw failure;
        } finally {
            connections.giveBack(connection, sound);
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
