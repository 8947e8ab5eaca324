package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.jdbc.LastStatements;
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
    /** Null if there is none, or if {@link #ahead} does the same. */
    private final AppendStep step;
    private final LastStatements ahead;
    private final TagKeys keys = new TagKeys();
    private final List<long[]> tags;
    private final Thread thread = Thread.currentThread();
    private JdbcTransaction transaction;
    private List<StoredEvent> events = List.of();
    private Throwable failure;
    private volatile boolean done;

    /** An append that waits; the step may be null. What can be prepared is: nobody waits for this thread yet. */
    H2Append(Append append, AppendStep step) {
        LastStatements last = new LastStatements();
        boolean isAhead = step != null && step.ahead(new ComingTransaction(last));
        this.append = append;
        this.step = isAhead ? null : step;
        this.ahead = isAhead ? last : new LastStatements();
        this.tags = append.events().stream().map(keys::of).toList();
    }

    /**
     * Writes it, unless its condition does not hold: then nothing is written.
     *
     * @param last the last position so far
     * @return the last position now
     */
    long write(H2Inserts inserts, LastPositions positions, long last) throws SQLException {
        failure = null;
        transaction = new JdbcTransaction(inserts.connection());
        if (append.condition().isPresent() && isBroken(append.condition().get(), inserts, positions)) {
            failure = new AppendConflict("an event that matches the condition was appended meanwhile");
            return last;
        }
        List<Long> own = LongStream.rangeClosed(last + 1, last + append.events().size()).boxed().toList();
        events = Rows.stored(append.events(), own, append.metadata());
        for (int i = 0; i < events.size(); i++) {
            inserts.add(events.get(i), tags.get(i));
            positions.add(events.get(i), tags.get(i));
        }
        if (append.key().isPresent()) {
            inserts.key(append.key().get(), own, append.metadata().time());
        }
        inserts.add(ahead);
        if (step != null) {
            inserts.flush();
            transaction.apply(step, events);
            inserts.add(transaction.unwrap(LastStatements.class));
        }
        return last + events.size();
    }

    /** What is known of the tags tells nearly always that it holds; that it does not, only the database tells. */
    private boolean isBroken(Condition condition, H2Inserts inserts, LastPositions positions) throws SQLException {
        if (positions.holds(condition, keys)) {
            return false;
        }
        inserts.flush();
        Connection connection = inserts.connection();
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
