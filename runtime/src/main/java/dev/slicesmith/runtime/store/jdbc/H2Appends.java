package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.store.Append;
import dev.slicesmith.runtime.store.AppendStep;
import dev.slicesmith.runtime.store.StoreUnavailable;
import dev.slicesmith.runtime.store.StoredEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * Appends to H2. Those that come while others are being written wait, and are then written together in one transaction,
 * by the first of them: beginning and ending a transaction costs more than all that is in it. Each is woken when it is
 * done, or when it is its turn to write; queueing for a lock would let those pass first that are done already, one by
 * one. If one fails, all are written again, each in a transaction of its own.
 */
final class H2Appends {

    private static final int MOST_TOGETHER = 50;

    private final Database database;
    private final Queue<H2Append> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean writing = new AtomicBoolean();
    /** For whoever writes. */
    private final LastPositions positions = new LastPositions();

    H2Appends(Database database) {
        this.database = database;
    }

    List<StoredEvent> append(Append append, AppendStep step) {
        H2Append mine = new H2Append(append, step);
        waiting.add(mine);
        boolean interrupted = false;
        while (!mine.isDone()) {
            if (writing.compareAndSet(false, true)) {
                write(mine);
            } else {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return mine.result();
    }

    /** Writes what waits; then it is the turn of whoever has waited longest, even before the others are woken. */
    private void write(H2Append mine) {
        List<H2Append> together = List.of();
        try {
            if (!mine.isDone()) {
                together = next();
                write(together);
            }
        } finally {
            writing.set(false);
            H2Append first = waiting.peek();
            if (first != null) {
                first.wake();
            }
            together.forEach(H2Append::wake);
        }
    }

    private List<H2Append> next() {
        List<H2Append> next = new ArrayList<>();
        for (H2Append first = waiting.poll(); first != null; first = waiting.poll()) {
            next.add(first);
            if (next.size() == MOST_TOGETHER) {
                break;
            }
        }
        return next;
    }

    private void write(List<H2Append> appends) {
        boolean[] written = new boolean[1];
        try {
            long last = database.transaction(connection -> {
                written[0] = false;
                long now = all(connection, appends);
                written[0] = true;
                return now;
            });
            positions.committed(last);
            appends.forEach(H2Append::committed);
        } catch (RuntimeException | Error failure) {
            appends.forEach(H2Append::rolledBack);
            // Where the commit failed, nobody knows what is there; where the database is away, it still is.
            boolean alone = appends.size() == 1 || written[0] || failure instanceof StoreUnavailable;
            appends.forEach(alone ? append -> append.failed(failure) : append -> write(List.of(append)));
        }
    }

    /** The row of {@code es_head} keeps out other programs in this process, and counts positions. */
    private long all(Connection connection, List<H2Append> appends) throws SQLException {
        long first = head(connection, "SELECT position FROM es_head WHERE id = 1 FOR UPDATE");
        positions.begin(first);
        H2Inserts inserts = new H2Inserts(connection);
        long last = first;
        for (H2Append append : appends) {
            last = append.write(inserts, positions, last);
        }
        inserts.flush();
        if (last > first) {
            inserts.head(last);
        }
        return last;
    }

    static long head(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql); ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
