package dev.slicesmith.runtime.store;

import java.util.List;

/** What has to happen in the same transaction as an append; if it throws, nothing is appended. */
@FunctionalInterface
public interface AppendStep {

    /** Does it, given the events with their positions. */
    void apply(List<StoredEvent> events, Transaction transaction);
}
