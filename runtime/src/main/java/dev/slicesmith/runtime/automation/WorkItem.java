package dev.slicesmith.runtime.automation;

import java.time.Instant;
import java.util.Objects;

/**
 * A note on one piece of work of an automation.
 *
 * @param key what it is about: a row's key, shortened if it is long; an event's position
 * @param subject of a to-do row: a fingerprint of what was in it; of an event: what it is kept in order with
 * @param token names this piece of work for good: an idempotency key
 * @param state how far it is
 * @param attempts how often it was tried
 * @param due when it may be tried again
 * @param reason why the last attempt failed; or null
 */
public record WorkItem(
        String key, String subject, String token, State state, int attempts, Instant due, String reason) {

    /** How far a piece of work is. */
    public enum State {
        /** Handed out; if the program was killed meanwhile, it is handed out again under the same token. */
        STARTED,
        /** Over, by success or by a refusal. */
        DONE,
        /** Failed, and to be tried again. */
        RETRY,
        /** Failed too often: someone has to look at it. */
        PARKED
    }

    public WorkItem {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(due, "due");
    }

    WorkItem started() {
        return new WorkItem(key, subject, token, State.STARTED, attempts + 1, due, reason);
    }

    WorkItem done() {
        return new WorkItem(key, subject, token, State.DONE, attempts, due, null);
    }

    WorkItem retry(Instant when, String why) {
        return new WorkItem(key, subject, token, State.RETRY, attempts, when, why);
    }

    WorkItem parked(String why) {
        return new WorkItem(key, subject, token, State.PARKED, attempts, due, why);
    }

    /** The same, to be tried again at once as if it were new. */
    public WorkItem resumed(Instant now) {
        return new WorkItem(key, subject, token, State.RETRY, 0, now, reason);
    }

    boolean isReady(Instant now) {
        return state == State.STARTED || state == State.RETRY && !due.isAfter(now);
    }
}
