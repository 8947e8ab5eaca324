package dev.slicesmith.runtime.app;

import dev.slicesmith.runtime.store.EventStore;
import dev.slicesmith.runtime.worker.Step;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Forgets idempotency keys once a day when they are thirty days old, so that they do not pile up. Nobody repeats a
 * request after that time, and work of automations that was parked for so long has to be looked at by someone anyway.
 */
final class OldKeys implements Step {

    static final Duration KEPT = Duration.ofDays(30);
    private static final Duration PAUSE = Duration.ofDays(1);

    private final EventStore store;
    private final Clock clock;
    private Instant next = Instant.MIN;

    OldKeys(EventStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public boolean run() {
        Instant now = clock.instant();
        if (!now.isBefore(next)) {
            store.forgetKeys(now.minus(KEPT));
            next = now.plus(PAUSE);
        }
        return false;
    }
}
