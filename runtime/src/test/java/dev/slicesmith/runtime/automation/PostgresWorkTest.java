package dev.slicesmith.runtime.automation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.runtime.automation.jdbc.JdbcWork;
import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.testbed.PostgresServer;
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
        assertTrue(work.lease("x", NOW, NOW.plusSeconds(60)));

        assertFalse(other.lease("x", NOW.plusSeconds(1), NOW.plusSeconds(61)));
        assertTrue(other.lease("x", NOW.plusSeconds(61), NOW.plusSeconds(121)));
        assertFalse(work.lease("x", NOW.plusSeconds(62), NOW.plusSeconds(122)));
    }

    @Test
    void whoStopsInGoodOrderLeavesTheWorkToOthers() {
        WorkStore other = new JdbcWork(database);
        assertTrue(work.lease("x", NOW, NOW.plusSeconds(60)));

        work.release();

        assertTrue(other.lease("x", NOW.plusSeconds(1), NOW.plusSeconds(61)));
        assertFalse(work.lease("x", NOW.plusSeconds(1), NOW.plusSeconds(61)));
    }
}
