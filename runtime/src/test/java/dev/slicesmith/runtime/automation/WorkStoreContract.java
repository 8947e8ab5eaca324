package dev.slicesmith.runtime.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
    void whoHasALeaseKeepsIt() {
        assertTrue(work.lease("x", Duration.ofMinutes(1)));
        assertTrue(work.lease("x", Duration.ofMinutes(1)));
        assertTrue(work.lease("x", Duration.ofNanos(1)));
        assertTrue(work.lease("x", Duration.ofMinutes(1)));
        assertTrue(work.lease("y", Duration.ofMinutes(1)));
    }
}
