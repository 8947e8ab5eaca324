package dev.slicesmith.runtime.automation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.runtime.automation.jdbc.JdbcWork;
import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.testbed.PostgresServer;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostgresWorkTest extends WorkStoreContract {

    private Database database;

    @Override
    WorkStore open() {
        database = Database.open(PostgresServer.newSchema(), null, null, 2);
        return new JdbcWork(database);
    }

    @AfterEach
    void close() {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void anotherProcessTakesOverWhenTheLeaseIsOver() {
        WorkStore other = new JdbcWork(database);
        assertTrue(work.lease("x", Duration.ofMinutes(1)));
        assertFalse(other.lease("x", Duration.ofMinutes(1)));

        WorkStore third = new JdbcWork(database);
        assertTrue(third.lease("y", Duration.ofMillis(1)));
        while (!other.lease("y", Duration.ofMinutes(1))) {
            Thread.onSpinWait();
        }
        assertFalse(third.lease("y", Duration.ofMinutes(1)));
    }

    @Test
    void whoStopsInGoodOrderLeavesTheWorkToOthers() {
        WorkStore other = new JdbcWork(database);
        assertTrue(work.lease("x", Duration.ofMinutes(1)));

        work.release();

        assertTrue(other.lease("x", Duration.ofMinutes(1)));
        assertFalse(work.lease("x", Duration.ofMinutes(1)));
    }
}
