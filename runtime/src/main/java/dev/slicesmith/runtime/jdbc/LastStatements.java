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
    private final String condition;

    /** The last statements of a transaction that goes on in any case. */
    public LastStatements() {
        this("");
    }

    /**
     * The last statements of a transaction of which it is not known yet whether there is anything to do at its end.
     *
     * @param condition is to be a condition of every statement
     */
    public LastStatements(String condition) {
        this.condition = condition;
    }

    /** On what every statement has to make itself dependent, as SQL; empty if on nothing. */
    public String condition() {
        return condition;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return bindings.isEmpty();
    }

    /** The statements that were added, each with a semicolon behind. */
    public String text() {
        return sql.toString();
    }

    /**
     * Sets the parameters of all statements.
     *
     * @param first the number of the first one
     */
    public void set(PreparedStatement all, int first) throws SQLException {
        int next = first;
        for (Binding binding : bindings) {
            next = binding.set(all, next);
        }
    }

    /** Adds a statement that returns nothing. */
    public void add(String statement, Binding binding) {
        sql.append(statement).append("; ");
        bindings.add(binding);
    }

    /** Runs them all and commits; does nothing if there are none. */
    public void commit(Connection connection) throws SQLException {
        if (isEmpty()) {
            return;
        }
        try (PreparedStatement all = connection.prepareStatement(sql.append("COMMIT").toString())) {
            set(all, 1);
            all.execute();
        }
    }
}
