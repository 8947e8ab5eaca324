package dev.slicesmith.runtime.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A request to append events, all of them or none.
 *
 * @param events in their order
 * @param metadata of every one of them
 * @param condition what must hold, if anything
 * @param key an idempotency key, if any: the store refuses a second append with it
 * @param locks held from before the events get their positions until the commit
 */
public record Append(List<NewEvent> events, Metadata metadata, Optional<Condition> condition, Optional<String> key,
        Set<Lock> locks) {

    /**
     * Keeps appends apart that share a name, unless both only share it.
     *
     * @param name any text
     * @param exclusive whether nobody else may hold it, or only nobody exclusively
     */
    public record Lock(String name, boolean exclusive) {

        public Lock {
            Objects.requireNonNull(name, "name");
        }
    }

    public Append {
        events = List.copyOf(events);
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(key, "key");
        locks = Set.copyOf(locks);
    }

    /** Appends these events whatever happened before. */
    public static Append of(List<NewEvent> events, Metadata metadata) {
        return new Append(events, metadata, Optional.empty(), Optional.empty(), Set.of());
    }

    /** The same under a condition. */
    public Append when(Condition holds) {
        return new Append(events, metadata, Optional.of(holds), key, locks);
    }

    /** The same, at most once for this key. */
    public Append once(String idempotencyKey) {
        return new Append(events, metadata, condition, Optional.of(idempotencyKey), locks);
    }
}
