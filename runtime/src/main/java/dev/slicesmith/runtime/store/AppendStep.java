package dev.slicesmith.runtime.store;

import java.util.List;

/** What has to happen in the same transaction as an append; if it throws, nothing is appended. */
@FunctionalInterface
public interface AppendStep {

    /** Does it, given the events with their positions. */
    void apply(List<StoredEvent> events, Transaction transaction);

    /**
     * Does it beforehand, if nothing that it does depends on what is stored: a database takes it along with the events
     * then, in one message. What was done counts if the events are appended, and only then.
     *
     * @return false if that cannot be; whatever was done is dropped, and {@link #apply} is going to do it
     */
    default boolean ahead(Transaction transaction) {
        return false;
    }
}
