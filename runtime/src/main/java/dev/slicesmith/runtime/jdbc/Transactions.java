package dev.slicesmith.runtime.jdbc;

/** Where transactions begin and end. */
@FunctionalInterface
public interface Transactions {

    /**
     * Does work in a transaction of its own, whatever else is going on in this thread; any exception rolls it back.
     * Failures of the database come out as {@link Failures#translate} makes them.
     */
    <T> T within(SqlWork<T> work);
}
