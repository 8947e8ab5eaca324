package dev.slicesmith.runtime.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The last statements of a transaction, each about a row that no other is about. Where a driver takes several
 * statements at once, as PostgreSQL's does, it sends them and the commit together, which saves a round trip for each:
 * it notices that the transaction is over, and leaves out its own commit. Elsewhere those of several transactions are
 * a batch.
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

    private final List<String> statements = new ArrayList<>(1);
    private final List<Binding> bindings = new ArrayList<>(1);
    private final String source;
    private int deletes;

    /** The last statements of a transaction that goes on in any case. */
    public LastStatements() {
        this("");
    }

    /**
     * The last statements of a transaction of which it is not known yet whether there is anything to do at its end.
     *
     * @param source the name of a table of one row, or none: then no statement may do anything
     */
    public LastStatements(String source) {
        this.source = source;
    }

    /** The table on whose row every statement has to make itself dependent; empty if on nothing. */
    public String source() {
        return source;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return statements.isEmpty();
    }

    /** The statements in their order: those first that may find nothing to do. */
    public List<String> all() {
        return statements;
    }

    /** Whether the last one writes a row in any case. */
    public boolean endWithWrite() {
        return statements.size() > deletes;
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

    /** Adds a statement that writes a row, and returns nothing. */
    public void write(String statement, Binding binding) {
        statements.add(statement);
        bindings.add(binding);
    }

    /** Adds a statement that deletes a row if there is one, and returns nothing. */
    public void delete(String statement, Binding binding) {
        statements.add(deletes, statement);
        bindings.add(deletes, binding);
        deletes++;
    }

    /**
     * Runs the statements of several transactions that became one, all in their order, and those in one batch that
     * follow one another with the same text. For databases whose drivers take one statement at a time, as H2's does.
     */
    public static void batch(Connection connection, List<LastStatements> several) throws SQLException {
        List<String> texts = several.stream().flatMap(each -> each.statements.stream()).toList();
        List<Binding> values = several.stream().flatMap(each -> each.bindings.stream()).toList();
        int end = 0;
        for (int from = 0; from < texts.size(); from = end) {
            while (end < texts.size() && texts.get(end).equals(texts.get(from))) {
                end++;
            }
            try (PreparedStatement batch = connection.prepareStatement(texts.get(from))) {
                for (Binding each : values.subList(from, end)) {
                    each.set(batch, 1);
                    batch.addBatch();
                }
                batch.executeBatch();
            }
        }
    }

    /** Runs them all and commits; does nothing if there are none. */
    public void commit(Connection connection) throws SQLException {
        if (isEmpty()) {
            return;
        }
        try (PreparedStatement all = connection.prepareStatement(String.join("; ", statements) + "; COMMIT")) {
            set(all, 1);
            all.execute();
        }
    }
}
