package dev.slicesmith.runtime.store;

import static dev.slicesmith.runtime.testbed.Events.TIME;
import static dev.slicesmith.runtime.testbed.Events.append;
import static dev.slicesmith.runtime.testbed.Events.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.store.jdbc.JdbcEventStores;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    /** Those that come meanwhile are written together; who fails, fails alone. */
    @Test
    void whoFailsAmongOthersFailsAlone() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(1);
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            Future<List<StoredEvent>> first = threads.submit(() -> store.append(append(event("A")), (events, own) -> {
                begun.countDown();
                await(others);
            }));
            begun.await();
            List<Future<List<StoredEvent>>> waiting = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                boolean fails = i % 3 == 0;
                waiting.add(threads.submit(() -> store.append(append(event("B")), (events, own) -> {
                    if (fails) {
                        throw new IllegalStateException("no");
                    }
                })));
            }
            Condition stale = new Condition(StoreQuery.types(List.of("A")), 0);
            Future<List<StoredEvent>> late = threads.submit(() -> store.append(new Append(
                    List.of(event("C")), Metadata.at(TIME), Optional.of(stale), Optional.empty(), Set.of())));
            others.countDown();

            assertEquals(1, first.get().size());
            for (int i = 0; i < 9; i++) {
                Future<List<StoredEvent>> each = waiting.get(i);
                if (i % 3 == 0) {
                    assertInstanceOf(IllegalStateException.class,
                            assertThrows(ExecutionException.class, each::get).getCause());
                } else {
                    assertEquals("B", each.get().get(0).type());
                }
            }
            assertInstanceOf(AppendConflict.class, assertThrows(ExecutionException.class, late::get).getCause());
            assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L), store.read(StoreQuery.all(), 0, 100).events().stream()
                    .map(StoredEvent::position).toList());
            assertEquals(7, store.head());
        } finally {
            others.countDown();
            threads.shutdownNow();
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
