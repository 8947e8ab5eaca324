package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.jdbc.LastStatements;
import dev.slicesmith.runtime.store.AppendStep;
import dev.slicesmith.runtime.store.StoredEvent;
import dev.slicesmith.runtime.store.Transaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A transaction over a connection, with {@link LastStatements}. */
final class JdbcTransaction implements Transaction {

    private final Connection connection;
    private final LastStatements last = new LastStatements();
    private final Deque<Runnable> undo = new ArrayDeque<>();

    JdbcTransaction(Connection connection) {
        this.connection = connection;
    }

    void apply(AppendStep step, List<StoredEvent> events) {
        try {
            step.apply(events, this);
        } catch (RuntimeException | Error failure) {
            rolledBack();
            throw failure;
        }
    }

    void rolledBack() {
        undo.forEach(Runnable::run);
        undo.clear();
    }

    /** Runs what was left for the end, and commits with it. */
    void commitLast() throws SQLException {
        last.commit(connection);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (type == LastStatements.class) {
            return type.cast(last);
        }
        if (!type.isInstance(connection)) {
            throw new IllegalArgumentException("a transaction over JDBC has no " + type.getName());
        }
        return type.cast(connection);
    }

    @Override
    public void onRollback(Runnable step) {
        undo.addFirst(step);
    }
}
