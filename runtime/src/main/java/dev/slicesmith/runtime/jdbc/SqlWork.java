package dev.slicesmith.runtime.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Something to be done with a connection. */
@FunctionalInterface
public interface SqlWork<T> {

    /** Does it, and returns its result. */
    T apply(Connection connection) throws SQLException;
}
