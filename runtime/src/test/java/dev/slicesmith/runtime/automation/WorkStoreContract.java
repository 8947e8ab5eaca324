package dev.slicesmith.runtime.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.runtime.jdbc.SqlType;
import dev.slicesmith.runtime.json.EventTypes;
import dev.slicesmith.runtime.store.Append;
import dev.slicesmith.runtime.store.EventStore;
import dev.slicesmith.runtime.store.InMemoryEventStore;
import dev.slicesmith.runtime.store.Metadata;
import dev.slicesmith.runtime.store.NewEvent;
import dev.slicesmith.runtime.view.OutsideRows;
import dev.slicesmith.runtime.view.ViewTable;
import dev.slicesmith.runtime.worker.Backoff;
import dev.slicesmith.support.RowSource;
import dev.slicesmith.support.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What notes on work do, wherever they are kept. */
abstract class WorkStoreContract {

    static final Instant NOW = Instant.parse("2026-01-01T00:00:00.000001Z");

    WorkStore work;

    abstract WorkStore open();

    @BeforeEach
    void start() {
        work = open();
    }

    private static WorkItem item(String key, WorkItem.State state, String reason) {
        return new WorkItem(key, "subject", "token", state, 3, NOW, reason);
    }

    @Test
    void aNoteIsKeptReplacedAndForgotten() {
        WorkItem first = item("a", WorkItem.State.STARTED, null);
        WorkItem second = item("a", WorkItem.State.RETRY, "it's \"down\"");
        work.save("x", first);
        assertEquals(List.of(first), work.items("x"));

        work.save("x", second);
        assertEquals(List.of(second), work.items("x"));
        assertEquals(List.of(), work.items("y"));

        work.remove("x", "b");
        work.remove("x", "a");
        assertEquals(List.of(), work.items("x"));
    }

    @Test
    void parkedWorkIsFoundAndResumed() {
        work.save("x", item("a", WorkItem.State.PARKED, "why"));
        work.save("x", item("b", WorkItem.State.DONE, null));
        assertEquals(List.of(item("a", WorkItem.State.PARKED, "why")), work.parked("x"));

        work.resume("x", "b", NOW);
        work.resume("x", "a", NOW.plusSeconds(1));

        assertEquals(List.of(), work.parked("x"));
        WorkItem resumed = work.items("x").stream().filter(each -> each.key().equals("a")).findFirst().orElseThrow();
        assertEquals(new WorkItem("a", "subject", "token", WorkItem.State.RETRY, 0, NOW.plusSeconds(1), "why"), resumed);
        assertTrue(resumed.isReady(NOW.plusSeconds(1)));
    }

    @Test
    void checkpointsAndTimersAreRemembered() {
        assertEquals(OptionalLong.empty(), work.checkpoint("x"));
        assertEquals(Optional.empty(), work.timer("x"));

        work.checkpoint("x", 0);
        work.checkpoint("x", 1L << 40);
        work.timer("x", NOW);
        work.timer("x", NOW.plusSeconds(60));

        assertEquals(OptionalLong.of(1L << 40), work.checkpoint("x"));
        assertEquals(Optional.of(NOW.plusSeconds(60)), work.timer("x"));
    }

    @Test
    void rowsWhoseKeysAreLongAndAlikeAreWorkedOffOnce() {
        String long1 = "ü".repeat(5_000) + "1";
        String long2 = "ü".repeat(5_000) + "2";
        List<String> rows = new ArrayList<>(List.of(long1, long2));
        List<String> done = new ArrayList<>();
        ViewTable<String, String> table = ViewTable.<String, String>named("rows")
                .key("key", SqlType.TEXT, row -> row).keyed(row -> row, List::of).read(cells -> cells.text("key")).build();
        TodoList<String, String> list = new TodoList<>("x", table, new OutsideRows<>(table, source(rows)),
                row -> true, (row, errand) -> done.add(row), Attempts.usual(work, Clock.systemUTC()));

        assertTrue(list.run());
        assertFalse(list.run());
        assertEquals(List.of(long1, long2), done);

        rows.remove(long1);
        list.run();
        rows.add(long1);
        list.run();
        assertEquals(List.of(long1, long2, long1), done);
    }

    @Test
    void whatIsPublishedMayHaveALongTag() {
        EventStore events = new InMemoryEventStore();
        events.append(Append.of(List.of(new NewEvent(UUID.randomUUID(), "Noted", 1,
                List.of(new Tag("NoteId", "ü".repeat(5_000))), "{\"text\":\"a\"}")), Metadata.at(NOW)));
        EventTypes<Noted> types = EventTypes.<Noted>builder(event -> List.of()).add("Noted", Noted.class).build();
        AtomicInteger tries = new AtomicInteger();
        EventFollower<Noted> outbox = EventFollower.outbox("out", events, types, Set.of(Noted.class), (event, errand) -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("not now");
            }
        }, new Attempts(work, Clock.systemUTC(), 5, new Backoff(Duration.ofNanos(1), Duration.ofNanos(1)),
                Duration.ofMinutes(1))).begin();

        for (int i = 0; i < 5; i++) {
            outbox.run();
        }

        assertEquals(2, tries.get());
        assertEquals(List.of(), work.items("out"));
    }

    record Noted(String text) {}

    private static RowSource<String, String> source(List<String> rows) {
        return new RowSource<>() {
            @Override
            public List<String> rows() {
                return List.copyOf(rows);
            }

            @Override
            public Optional<String> row(String key) {
                return rows.stream().filter(key::equals).findFirst();
            }
        };
    }

    @Test
    void whoHasALeaseKeepsIt() {
        assertTrue(work.lease("x", Duration.ofMinutes(1)));
        assertTrue(work.lease("x", Duration.ofMinutes(1)));
        assertTrue(work.lease("x", Duration.ofNanos(1)));
        assertTrue(work.lease("x", Duration.ofMinutes(1)));
        assertTrue(work.lease("y", Duration.ofMinutes(1)));
    }
}
