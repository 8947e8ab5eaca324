package dev.slicesmith.runtime.automation;

import dev.slicesmith.runtime.metric.Metrics;
import dev.slicesmith.runtime.worker.Backoff;
import dev.slicesmith.support.Rejection;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * How automations deal with failure: again a little later, and parked when it was too often. A rejection is an answer,
 * not a failure.
 *
 * @param work where notes are kept
 * @param clock tells the time
 * @param most how often something is tried
 * @param backoff how long to wait in between
 * @param lease how long another process waits before it takes over from one that died; longer than any action takes
 * @param metrics is told of attempts
 */
public record Attempts(WorkStore work, Clock clock, int most, Backoff backoff, Duration lease, Metrics metrics) {

    private static final Logger LOG = System.getLogger(Attempts.class.getName());

    public Attempts {
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(backoff, "backoff");
        Objects.requireNonNull(lease, "lease");
        Objects.requireNonNull(metrics, "metrics");
    }

    /** With nobody watching. */
    public Attempts(WorkStore work, Clock clock, int most, Backoff backoff, Duration lease) {
        this(work, clock, most, backoff, lease, new Metrics());
    }

    /** Ten attempts, from a second apart to ten minutes. */
    public static Attempts usual(WorkStore work, Clock clock) {
        return usual(work, clock, new Metrics());
    }

    /** Ten attempts, from a second apart to ten minutes, observed. */
    public static Attempts usual(WorkStore work, Clock clock, Metrics metrics) {
        Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(10));
        return new Attempts(work, clock, 10, backoff, Duration.ofMinutes(1), metrics);
    }

    Instant now() {
        return clock.instant();
    }

    boolean isMine(String automation) {
        return work.lease(automation, lease);
    }

    /**
     * Tries once. An error, such as a stack that overflows, is a failure too: one piece of work must not stop all the
     * others. The returned note is not saved yet.
     */
    WorkItem attempt(String automation, WorkItem started, Runnable action) {
        try {
            return metrics.observe("automation", automation, () -> {
                action.run();
                return started.done();
            });
        } catch (Rejection rejection) {
            LOG.log(Level.INFO, "{0}: {1} was refused: {2}", automation, started.token(), rejection.error());
            return started.done();
        } catch (RuntimeException | Error failure) {
            String reason = failure.toString();
            if (started.attempts() >= most) {
                LOG.log(Level.ERROR, () -> automation + ": " + started.token() + " is parked after "
                        + started.attempts() + " attempts", failure);
                return started.parked(reason);
            }
            LOG.log(Level.WARNING, "{0}: {1} failed and is tried again: {2}", automation, started.token(), reason);
            return started.retry(now().plus(backoff.after(started.attempts())), reason);
        }
    }
}
