package dev.slicesmith.runtime.jdbc;

import java.sql.Connection;

/** Where connections come from and go back to. */
interface Connections extends AutoCloseable {

    Connection borrow();

    /**
     * Takes a connection back.
     *
     * @param connection as borrowed
     * @param sound whether it may be used again
     */
    void giveBack(Connection connection, boolean sound);

    @Override
    void close();
}
