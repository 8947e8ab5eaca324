package dev.slicesmith.runtime.store;

import static dev.slicesmith.runtime.testbed.Events.append;
import static dev.slicesmith.runtime.testbed.Events.event;
import static dev.slicesmith.runtime.testbed.Events.tag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.jdbc.LastStatements;
import dev.slicesmith.runtime.store.jdbc.JdbcEventStores;
import dev.slicesmith.support.Tag;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2EventStoreTest extends EventStoreContract {

    @TempDir
    Path folder;

    private Database database;

    @Override
    EventStore open() {
        database = Database.open("jdbc:h2:file:" + folder.resolve("events"), null, null, 4);
        return JdbcEventStores.open(database, true);
    }

    /** What becomes of appends that all wait while another is being written. */
    private List<Future<List<StoredEvent>>> afterAnother(List<Callable<List<StoredEvent>>> appends) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(1);
        List<Thread> threads = new CopyOnWriteArrayList<>();
        ExecutorService pool = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work);
            threads.add(thread);
            return thread;
        });
        try {
            Future<List<StoredEvent>> first = pool.submit(() -> store.append(append(event("A")), (events, own) -> {
                begun.countDown();
                await(others);
            }));
            begun.await();
            List<Future<List<StoredEvent>>> waiting = appends.stream().map(pool::submit).toList();
            while (!threads.stream().allMatch(H2EventStoreTest::waits)) {
                Thread.sleep(1);
            }
            others.countDown();
            assertEquals(1, first.get().size());
            pool.shutdown();
            assertTrue(pool.awaitTermination(1, TimeUnit.MINUTES));
            return waiting;
        } finally {
            others.countDown();
            pool.shutdownNow();
        }
    }

    private static boolean waits(Thread thread) {
        return Set.of(Thread.State.WAITING, Thread.State.BLOCKED).contains(thread.getState());
    }

    private static List<Callable<List<StoredEvent>>> nine(IntFunction<Callable<List<StoredEvent>>> append) {
        return IntStream.range(0, 9).mapToObj(append).toList();
    }

    /** Those that come meanwhile are written together; who fails, fails alone. */
    @Test
    void whoFailsAmongOthersFailsAlone() throws Exception {
        Condition stale = new Condition(StoreQuery.types(List.of("A")), 0);
        List<Callable<List<StoredEvent>>> appends = new ArrayList<>(nine(i -> () -> store.append(
                append(event("B")), (events, own) -> {
                    if (i % 3 == 0) {
                        throw new IllegalStateException("no");
                    }
                })));
        appends.add(() -> store.append(append(event("C")).when(stale)));

        List<Future<List<StoredEvent>>> results = afterAnother(appends);

        for (int i = 0; i < 9; i++) {
            Future<List<StoredEvent>> each = results.get(i);
            if (i % 3 == 0) {
                assertInstanceOf(IllegalStateException.class,
                        assertThrows(ExecutionException.class, each::get).getCause());
            } else {
                assertEquals("B", each.get().get(0).type());
            }
        }
        assertInstanceOf(AppendConflict.class,
                assertThrows(ExecutionException.class, results.get(9)::get).getCause());
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L), store.read(StoreQuery.all(), 0, 100).events().stream()
                .map(StoredEvent::position).toList());
        assertEquals(7, store.head());
    }

    /** Rows that go with events are written in one batch, too. */
    @Test
    void aRowThatDoesNotFitFailsWithItsAppendAlone() throws Exception {
        database.execute(connection ->
                connection.createStatement().execute("CREATE TABLE noted (number INT NOT NULL)"));

        List<Future<List<StoredEvent>>> results = afterAnother(
                nine(i -> () -> store.append(append(event("B")), noting(i % 3 == 0 ? null : i))));

        for (int i = 0; i < 9; i++) {
            Future<List<StoredEvent>> each = results.get(i);
            if (i % 3 == 0) {
                assertThrows(ExecutionException.class, each::get);
            } else {
                assertEquals("B", each.get().get(0).type());
            }
        }
        assertEquals(7, store.head());
        assertEquals("1 2 4 5 7 8", database.execute(connection -> {
            ResultSet rows = connection.createStatement()
                    .executeQuery("SELECT LISTAGG(number, ' ') WITHIN GROUP (ORDER BY number) FROM noted");
            rows.next();
            return rows.getString(1);
        }));
    }

    private static AppendStep noting(Integer number) {
        return new AppendStep() {
            @Override
            public void apply(List<StoredEvent> events, Transaction transaction) {
                throw new AssertionError("was done ahead");
            }

            @Override
            public boolean ahead(Transaction transaction) {
                transaction.unwrap(LastStatements.class).write("INSERT INTO noted VALUES (?)", (insert, first) -> {
                    insert.setObject(first, number);
                    return first + 1;
                });
                return true;
            }
        };
    }

    /** What is known of tags in memory ends where somebody else has written, or where another program did before. */
    @Test
    void aConditionSeesWhatAnotherProgramAppended() {
        Condition first = new Condition(StoreQuery.tagged(tag("X:1"), "A"), 0);
        store.append(append(event("B", "X:2")).when(first));
        EventStore other = JdbcEventStores.open(database, true);
        long position = other.append(append(event("A", "X:1")).when(first)).get(0).position();

        assertThrows(AppendConflict.class, () -> store.append(append(event("A", "X:1")).when(first)));
        Condition later = new Condition(first.query(), position);
        store.append(append(event("A", "X:1")).when(later));
        assertThrows(AppendConflict.class, () -> other.append(append(event("A", "X:1")).when(later)));

        database.close();
        EventStore again = open();
        assertThrows(AppendConflict.class, () -> again.append(append(event("A", "X:1")).when(later)));
        again.append(append(event("A", "X:1")).when(new Condition(first.query(), again.head())));
    }

    /** The same decisions as in memory, whoever of two writes, and whether something fails in between. */
    @Test
    void decidesAsTheStoreInMemoryDoes() {
        Random random = new Random(1);
        EventStore memory = new InMemoryEventStore();
        EventStore[] stores = {store, JdbcEventStores.open(database, true)};
        int conflicts = 0;
        for (int i = 0; i < 2_000; i++) {
            EventStore any = stores[random.nextInt(50) == 0 ? 1 : 0];
            if (random.nextInt(20) == 0) {
                assertThrows(IllegalStateException.class, () -> any.append(append(event("A", "X:1")), (events, own) -> {
                    throw new IllegalStateException("no");
                }));
            }
            Condition condition = new Condition(random(random), memory.head() - random.nextInt(20));
            Append append = append(event(random.nextBoolean() ? "A" : "B", "X:" + random.nextInt(9),
                    "Y:" + random.nextInt(9))).when(condition);
            boolean expected = isAppended(memory, append);
            conflicts += expected ? 0 : 1;
            assertEquals(expected, isAppended(any, append), condition::toString);
        }
        assertTrue(conflicts > 100 && conflicts < 1_900, conflicts + " conflicts");
        assertEquals(memory.head(), store.head());
    }

    private static StoreQuery random(Random random) {
        List<StoreQuery.Item> items = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Set<String> types = random.nextBoolean() ? Set.of("A") : Set.of();
            Set<Tag> tags = new HashSet<>();
            for (String type : List.of("X", "Y")) {
                if (random.nextInt(4) > 0) {
                    tags.add(new Tag(type, Integer.toString(random.nextInt(9))));
                }
            }
            items.add(new StoreQuery.Item(types, tags));
        }
        return new StoreQuery(items);
    }

    private static boolean isAppended(EventStore store, Append append) {
        try {
            return store.append(append).size() == 1;
        } catch (AppendConflict conflict) {
            return false;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void close() {
        database.close();
    }
}
