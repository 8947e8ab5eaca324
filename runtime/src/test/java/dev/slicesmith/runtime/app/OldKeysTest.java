package dev.slicesmith.runtime.app;

import static dev.slicesmith.runtime.testbed.Events.event;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.slicesmith.runtime.store.Append;
import dev.slicesmith.runtime.store.EventStore;
import dev.slicesmith.runtime.store.InMemoryEventStore;
import dev.slicesmith.runtime.store.Metadata;
import dev.slicesmith.runtime.testing.ManualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OldKeysTest {

    private final EventStore store = new InMemoryEventStore();
    private final ManualClock clock = new ManualClock(Instant.parse("2026-01-01T00:00:00Z"));
    private final OldKeys step = new OldKeys(store, clock);

    @Test
    void aKeyIsKnownForThirtyDaysAndNotForGood() {
        store.append(Append.of(List.of(event("A")), Metadata.at(clock.instant())).once("k"));
        for (int day = 0; day <= 30; day++) {
            step.run();
            assertEquals(true, store.resultOf("k").isPresent(), "after " + day + " days");
            clock.advance(Duration.ofDays(1));
        }

        step.run();

        assertEquals(false, store.resultOf("k").isPresent());
        assertEquals(1, store.head());
    }
}
