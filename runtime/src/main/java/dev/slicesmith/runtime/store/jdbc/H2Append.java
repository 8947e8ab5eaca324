package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.store.Append;
import dev.slicesmith.runtime.store.AppendConflict;
import dev.slicesmith.runtime.store.AppendStep;
import dev.slicesmith.runtime.store.Condition;
import dev.slicesmith.runtime.store.StoredEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/** One append to H2 on its way, and what became of it. */
final class H2Append {

    private final Append append;
    private final AppendStep step;
    private final Thread thread = Thread.currentThread();
    private JdbcTransaction transaction;
    private List<StoredEvent> events = List.of();
    private Throwable failure;
    private volatile boolean done;

    /** An append that waits; the step may be null. */
    H2Append(Append append, AppendStep step) {
        this.append = append;
        this.step = step;
    }

    /**
     * Writes it, unless its condition does not hold: then nothing is written.
     *
     * @param last the last position so far
     * @return the last position now
     */
    long write(Connection connection, long last) throws SQLException {
        failure = null;
        transaction = new JdbcTransaction(connection);
        if (append.condition().isPresent() && isBroken(connection, append.condition().get())) {
            failure = new AppendConflict("an event that matches the condition was appended meanwhile");
            return last;
        }
        List<Long> positions = LongStream.rangeClosed(last + 1, last + append.events().size()).boxed().toList();
        events = Rows.stored(append.events(), positions, append.metadata());
        H2Inserts.events(connection, events);
        if (append.key().isPresent()) {
            H2Inserts.key(connection, append.key().get(), positions, append.metadata().time());
        }
        if (step != null) {
            transaction.apply(step, events);
        }
        return last + events.size();
    }

    private static boolean isBroken(Connection connection, Condition condition) throws SQLException {
        if (condition.query().isNothing()) {
            return false;
        }
        try (PreparedStatement select = H2Match.select(condition.query(), condition.after(), 1).prepare(connection)) {
            return !Rows.events(select.executeQuery()).isEmpty();
        }
    }

    void committed() {
        done = true;
    }

    /** Lets whoever waits for it look again. */
    void wake() {
        LockSupport.unpark(thread);
    }

    /** Takes back what the step changed in memory. */
    void rolledBack() {
        if (transaction != null) {
            transaction.rolledBack();
        }
    }

    void failed(Throwable reason) {
        failure = reason;
        done = true;
    }

    boolean isDone() {
        return done;
    }

    List<StoredEvent> result() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw (RuntimeException) failure;
        }
        return events;
    }
}
