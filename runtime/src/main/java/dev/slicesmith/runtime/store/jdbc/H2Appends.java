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
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/**
 * Appends to H2. Those that come while others are being written wait, and are then written together in one transaction
 * by one of them: beginning and ending a transaction costs more than all that is in it. Two are at it at a time, since
 * H2 lets the next one begin as soon as a transaction is over in memory, and only then writes it to its file. Each is
 * woken when it is done, or when it is its turn to write; queueing for a lock would let those pass first that are done
 * already, one by one. If one fails, all are written again, each in a transaction of its own.
 */
final class H2Appends {

    private static final int MOST_TOGETHER = 50;

    private final Database database;
    private final Queue<H2Append> waiting = new ConcurrentLinkedQueue<>();
    private final Semaphore turns = new Semaphore(2);
    /** For whoever holds the lock on {@code es_head}; and its own lock. */
    private final LastPositions positions = new LastPositions();

    H2Appends(Database database) {
        this.database = database;
    }

    List<StoredEvent> append(Append append, AppendStep step) {
        H2Append mine = new H2Append(append, step);
        waiting.add(mine);
        boolean interrupted = false;
        while (!mine.isDone()) {
            // If nobody waits, somebody writes this one, and wakes it.
            if (!waiting.isEmpty() && turns.tryAcquire()) {
                write();
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
    private void write() {
        List<H2Append> together = new ArrayList<>();
        try {
            write(together);
        } finally {
            turns.release();
            H2Append first = waiting.peek();
            if (first != null) {
                first.wake();
            }
            together.forEach(H2Append::wake);
        }
    }

    /** Takes what waits, if nothing was taken yet. */
    private void take(List<H2Append> together) {
        if (!together.isEmpty()) {
            return;
        }
        gather();
        for (H2Append next = waiting.poll(); next != null; next = waiting.poll()) {
            together.add(next);
            if (together.size() == MOST_TOGETHER) {
                return;
            }
        }
    }

    /** Lets others run that are about to append, as long as more and more wait: to write once more costs more. */
    private void gather() {
        int before;
        int now = waiting.size();
        do {
            before = now;
            Thread.yield();
            now = waiting.size();
        } while (now > before && now < MOST_TOGETHER);
    }

    private void write(List<H2Append> appends) {
        boolean[] written = new boolean[1];
        try {
            database.transaction(connection -> {
                written[0] = false;
                all(connection, appends);
                written[0] = true;
                return null;
            });
            appends.forEach(H2Append::committed);
        } catch (RuntimeException | Error failure) {
            take(appends);
            appends.forEach(H2Append::rolledBack);
            // Where the commit failed, nobody knows what is there; where the database is away, it still is.
            boolean alone = appends.size() == 1 || written[0] || failure instanceof StoreUnavailable;
            appends.forEach(alone ? append -> append.failed(failure) : append -> write(List.of(append)));
        }
    }

    /**
     * The row of {@code es_head} keeps out all others in this process, and counts positions. Who writes next waits here
     * until all is written but not yet committed, not in the database: there, an interrupt would end the wait.
     */
    private void all(Connection connection, List<H2Append> appends) throws SQLException {
        synchronized (positions) {
            long first = head(connection, "SELECT position FROM es_head WHERE id = 1 FOR UPDATE");
            take(appends);
            positions.begin(first, idAt(connection, first));
            H2Inserts inserts = new H2Inserts(connection);
            long last = first;
            for (H2Append append : appends) {
                last = append.write(inserts, positions, last);
            }
            inserts.flush();
            if (last > first) {
                inserts.head(last);
            }
        }
    }

    private static UUID idAt(Connection connection, long position) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT id FROM es_event WHERE position = ?")) {
            select.setLong(1, position);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getObject(1, UUID.class) : null;
            }
        }
    }

    static long head(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql); ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
