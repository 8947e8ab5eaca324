package dev.slicesmith.runtime.store;

import java.util.Objects;

/**
 * Holds as long as no event that matches the query stands after the position.
 *
 * @param query the consistency boundary of a decision
 * @param after the last position that the decision knew of
 */
public record Condition(StoreQuery query, long after) {

    public Condition {
        Objects.requireNonNull(query, "query");
    }
}
