package dev.slicesmith.runtime.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The last statements of a transaction. The driver sends them and the commit together, which saves a round trip for
 * each. For databases whose drivers take several statements at once, as PostgreSQL's does: it notices that the
 * transaction is over, and leaves out its own commit.
 */
public final class LastStatements {

    /** Gives values to the parameters of a statement. */
    @FunctionalInterface
    public interface Binding {

        /**
         * Sets the parameters.
         *
         * @param first the number of the first one
         * @return the number after the last one
         */
        int set(PreparedStatement statement, int first) throws SQLException;
    }

    private final StringBuilder sql = new StringBuilder();
    private final List<Binding> bindings = new ArrayList<>();

    /** Adds a statement that returns nothing. */
    public void add(String statement, Binding binding) {
        sql.append(statement).append("; ");
        bindings.add(binding);
    }

    /** Runs them all and commits; does nothing if there are none. */
    public void commit(Connection connection) throws SQLException {
        if (bindings.isEmpty()) {
            return;
        }
        try (PreparedStatement all = connection.prepareStatement(sql.append("COMMIT").toString())) {
            int next = 1;
            for (Binding binding : bindings) {
                next = binding.set(all, next);
            }
            all.execute();
        }
    }
}
