package dev.slicesmith.runtime.store;

import static dev.slicesmith.runtime.testbed.Events.append;
import static dev.slicesmith.runtime.testbed.Events.event;
import static dev.slicesmith.runtime.testbed.Events.tag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.store.jdbc.JdbcEventStores;
import dev.slicesmith.runtime.testbed.PostgresServer;
import dev.slicesmith.runtime.testbed.Soak;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Readers of the log in PostgreSQL: late commits are not skipped, foreign transactions do not matter. */
class PostgresReadersTest {

    private String url;
    private Database database;
    private EventStore store;

    @BeforeEach
    void open() {
        url = PostgresServer.newSchema();
        database = Database.open(url + "&ApplicationName=to%20be%20cut", null, null, 20);
        store = JdbcEventStores.open(database, false);
    }

    @AfterEach
    void close() {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void aReaderStaysBehindAnEventThatIsCommittedLate() throws Exception {
        StoredEvent before = store.append(append(event("Before"))).get(0);
        CountDownLatch appended = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        CompletableFuture<List<StoredEvent>> late = CompletableFuture.supplyAsync(
                () -> store.append(append(event("Late", "X:1")), (events, transaction) -> {
                    appended.countDown();
                    await(commit);
                }));
        await(appended);
        StoredEvent after = store.append(append(event("After", "X:1"))).get(0);

        Page meanwhile = store.read(StoreQuery.all(), 0, 10);
        for (int i = 0; i < 3; i++) {
            meanwhile = store.read(StoreQuery.all(), meanwhile.upTo(), 10);
        }
        assertTrue(meanwhile.upTo() < after.position());
        commit.countDown();
        StoredEvent lateEvent = late.get(10, TimeUnit.SECONDS).get(0);

        assertTrue(lateEvent.position() < after.position());
        assertEquals(List.of(before, lateEvent, after), store.read(StoreQuery.all(), 0, 10).events());
        assertEquals(after.position(), store.read(StoreQuery.all(), after.position() - 1, 10).upTo());
    }

    /** What an aborted append had drawn may be drawn again after a crash, if no commit has put the sequence on disk. */
    @Test
    void positionsThatAreGivenAgainAfterACrashAreNotSkipped() {
        StoredEvent first = store.append(append(event("A"))).get(0);
        assertThrows(IllegalStateException.class, () -> store.append(append(event("Taken back"), event("Taken back")),
                (events, transaction) -> {
                    throw new IllegalStateException("no");
                }));
        Page before = store.read(StoreQuery.all(), 0, 10);
        before = store.read(StoreQuery.all(), before.upTo(), 10);
        database.execute(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute("SELECT setval('es_position', " + first.position() + ")");
            }
        });

        List<StoredEvent> again = store.append(append(event("B")));

        assertEquals(first.position() + 1, again.get(0).position());
        assertEquals(again, store.read(StoreQuery.all(), before.upTo(), 10).events());
    }

    @Test
    void transactionsThatDoNotAppendHereHoldUpNobody() throws Exception {
        EventStore other = JdbcEventStores.open(Database.open(PostgresServer.newSchema(), null, null, 2), true);
        try (Connection foreign = DriverManager.getConnection(url); Statement statement = foreign.createStatement()) {
            foreign.setAutoCommit(false);
            statement.execute("CREATE TABLE foreign_table (id int)");
            statement.execute("INSERT INTO foreign_table VALUES (1)");
            statement.executeQuery("SELECT count(*) FROM es_event").close();
            CountDownLatch appended = new CountDownLatch(1);
            CountDownLatch commit = new CountDownLatch(1);
            CompletableFuture<List<StoredEvent>> elsewhere = CompletableFuture.supplyAsync(
                    () -> other.append(append(event("Elsewhere")), (events, transaction) -> {
                        appended.countDown();
                        await(commit);
                    }));
            await(appended);

            List<StoredEvent> events = store.append(append(event("A"), event("B")));

            assertEquals(events, store.read(StoreQuery.all(), 0, 10).events());
            foreign.rollback();
            commit.countDown();
            elsewhere.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void aDecisionWaitsForAnAppendInFlightThatConcernsIt() throws Exception {
        CountDownLatch appended = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        CompletableFuture<List<StoredEvent>> late = CompletableFuture.supplyAsync(
                () -> store.append(append(event("A", "X:1", "Y:1")), (events, transaction) -> {
                    appended.countDown();
                    await(commit);
                }));
        await(appended);
        StoreQuery query = StoreQuery.tagged(tag("X:1"), "A");
        CompletableFuture<List<StoredEvent>> load = CompletableFuture.supplyAsync(() -> store.load(query, 0, 10));
        CompletableFuture<List<StoredEvent>> write = CompletableFuture.supplyAsync(
                () -> store.append(append(event("B")).when(new Condition(query, 0))));

        assertEquals(List.of(), store.load(StoreQuery.tagged(tag("X:2"), "A"), 0, 10));
        store.append(append(event("A", "Y:1")));
        assertFalse(load.isDone());
        assertFalse(write.isDone());
        commit.countDown();

        assertEquals(late.get(10, TimeUnit.SECONDS), load.get(10, TimeUnit.SECONDS));
        Exception refused = assertThrows(Exception.class, () -> write.get(10, TimeUnit.SECONDS));
        assertEquals(AppendConflict.class, refused.getCause().getClass());
    }

    /** Conditions do not look for further tags while there are none; another process may append the first. */
    @Test
    void furtherTagsOfAnotherProcessAreNoticed() {
        EventStore other = JdbcEventStores.open(database, false);
        StoredEvent known = store.append(append(event("A", "X:1"))).get(0);
        StoreQuery query = StoreQuery.tagged(tag("X:1"), "A");
        store.append(append(event("B", "X:1")).when(new Condition(query, known.position())));
        StoredEvent both = other.append(append(event("A", "Y:1", "X:1"))).get(0);

        assertThrows(AppendConflict.class,
                () -> store.append(append(event("B", "X:1")).when(new Condition(query, known.position()))));
        assertEquals(1, store.append(append(event("B", "X:1")).when(new Condition(query, both.position()))).size());
    }

    @Test
    void eventsWithFurtherTagsOfAnotherProcessAreLoaded() {
        EventStore other = JdbcEventStores.open(database, false);
        StoredEvent first = store.append(append(event("A", "X:1"))).get(0);
        StoreQuery one = StoreQuery.tagged(tag("X:1"), "A");
        StoreQuery either = new StoreQuery(List.of(new StoreQuery.Item(Set.of("A"), Set.of(tag("X:1"))),
                new StoreQuery.Item(Set.of("B"), Set.of(tag("X:1")))));
        assertEquals(List.of(first), store.load(one, 0, 10));
        assertEquals(List.of(first), store.load(either, 0, 10));

        StoredEvent second = other.append(append(event("A", "Y:1", "X:1"))).get(0);

        assertEquals(List.of(first, second), store.load(either, 0, 10));
        assertEquals(List.of(first, second), store.load(one, 0, 10));
    }

    @Test
    void connectionsThatAreCutLoseNothing() throws Exception {
        new Soak(store, 3).run(4, 2, Duration.ofSeconds(2), () -> cut(1_500)).verify();
    }

    @Test
    @Tag("endurance")
    void sixteenWritersForAMinute() throws Exception {
        Soak soak = new Soak(store, 5).run(16, 3, Duration.ofSeconds(60), () -> { });

        soak.verify();
        assertTrue(soak.conflicts() > 0);
    }

    @Test
    @Tag("endurance")
    void sixteenWritersForAMinuteWithConnectionsCut() throws Exception {
        new Soak(store, 5).run(16, 3, Duration.ofSeconds(60), () -> cut(55_000)).verify();
    }

    /** Has the server end all other connections to this schema's database, again and again. */
    private void cut(int milliseconds) {
        String sql = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                + " AND application_name = 'to be cut'";
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
            while (System.nanoTime() < end) {
                Thread.sleep(100);
                statement.execute(sql);
            }
        } catch (SQLException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
