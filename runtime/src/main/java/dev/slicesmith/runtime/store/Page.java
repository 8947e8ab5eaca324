package dev.slicesmith.runtime.store;

import java.util.List;

/**
 * A stretch of the log.
 *
 * @param events those that match the query, in order
 * @param upTo everything up to this position has been looked at: where the next page begins
 * @param more whether the limit cut the page short
 */
public record Page(List<StoredEvent> events, long upTo, boolean more) {

    public Page {
        events = List.copyOf(events);
    }
}
