package dev.slicesmith.runtime.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.Properties;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A small pool: opens connections when needed, keeps them, and drops those that failed. */
final class ConnectionPool implements Connections {

    private static final long PATIENCE_SECONDS = 30;

    private final String url;
    private final Properties properties;
    private final Semaphore permits;
    private final Deque<Connection> idle;
    private volatile boolean closed;

    ConnectionPool(String url, Properties properties, int size) {
        this.url = url;
        this.properties = properties;
        this.permits = new Semaphore(size, true);
        this.idle = new LinkedBlockingDeque<>(size);
    }

    @Override
    public Connection borrow() {
        acquire();
        Connection connection = idle.pollFirst();
        if (connection != null) {
            return connection;
        }
        try {
            return open();
        } catch (SQLException failure) {
            permits.release();
            throw Failures.unreachable(failure);
        } catch (RuntimeException failure) {
            permits.release();
            throw failure;
        }
    }

    private void acquire() {
        try {
            if (closed || !permits.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                String why = closed ? "the pool is closed" : "all connections are in use";
                throw Failures.unreachable(new SQLException(why, Failures.CONNECTION_FAILURE));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Failures.unreachable(new SQLException("interrupted", Failures.CONNECTION_FAILURE, interrupted));
        }
    }

    /** Conditional appends rely on read committed, whatever the server's default is. */
    private Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(url, properties);
        try {
            prepare(connection);
        } catch (SQLException | RuntimeException failure) {
            discard(connection);
            throw failure;
        }
        return connection;
    }

    private void prepare(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        if (url.startsWith("jdbc:postgresql:")) {
            try (Statement statement = connection.createStatement()) {
                // The statements are few and written for one plan each; planning them anew costs more than they do.
                statement.execute("SET plan_cache_mode = force_generic_plan");
            }
        }
    }

    @Override
    public void giveBack(Connection connection, boolean sound) {
        if (sound && !closed) {
            idle.addFirst(connection);
        } else {
            discard(connection);
            // Where one connection broke, the others did so too, most likely.
            discardIdle();
        }
        permits.release();
    }

    private void discardIdle() {
        for (Connection connection = idle.pollFirst(); connection != null; connection = idle.pollFirst()) {
            discard(connection);
        }
    }

    private static void discard(Connection connection) {
        try {
            connection.close();
        } catch (SQLException failure) {
            // It is being thrown away because it is broken.
        }
    }

    @Override
    public void close() {
        closed = true;
        discardIdle();
    }
}
