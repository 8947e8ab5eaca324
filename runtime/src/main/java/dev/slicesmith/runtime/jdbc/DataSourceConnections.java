package dev.slicesmith.runtime.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections of a data source, which is closed by whoever made it. */
final class DataSourceConnections implements Connections {

    private final DataSource source;

    DataSourceConnections(DataSource source) {
        this.source = source;
    }

    @Override
    public Connection borrow() {
        try {
            return source.getConnection();
        } catch (SQLException failure) {
            throw Failures.unreachable(failure);
        }
    }

    @Override
    public void giveBack(Connection connection, boolean sound) {
        try {
            connection.close();
        } catch (SQLException failure) {
            // The pool finds out by itself that the connection is gone.
        }
    }

    @Override
    public void close() {
        // Not ours.
    }
}
