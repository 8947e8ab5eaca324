package dev.slicesmith.runtime.store;

/** The transaction in which events are appended. */
public interface Transaction {

    /**
     * What lies beneath, such as {@link java.sql.Connection}.
     *
     * @throws IllegalArgumentException if that is of another type
     */
    <T> T unwrap(Class<T> type);

    /** Registers what takes back a change in memory if the transaction fails. Latest first. */
    void onRollback(Runnable undo);
}
