package dev.slicesmith.runtime.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A request to append events, all of them or none.
 *
 * @param events in their order
 * @param metadata of every one of them
 * @param condition what must hold, if anything
 * @param key an idempotency key, if any: the store refuses a second append with it
 */
public record Append(List<NewEvent> events, Metadata metadata, Optional<Condition> condition, Optional<String> key) {

    public Append {
        events = List.copyOf(events);
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(key, "key");
    }

    /** Appends these events whatever happened before. */
    public static Append of(List<NewEvent> events, Metadata metadata) {
        return new Append(events, metadata, Optional.empty(), Optional.empty());
    }

    /** The same under a condition. */
    public Append when(Condition holds) {
        return new Append(events, metadata, Optional.of(holds), key);
    }

    /** The same, at most once for this key. */
    public Append once(String idempotencyKey) {
        return new Append(events, metadata, condition, Optional.of(idempotencyKey));
    }
}
