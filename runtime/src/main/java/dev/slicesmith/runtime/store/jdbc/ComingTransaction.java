package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.jdbc.LastStatements;
import dev.slicesmith.runtime.store.Transaction;

/** A transaction that has not begun, and is going to be over at once: nothing but {@link LastStatements}. */
record ComingTransaction(LastStatements last) implements Transaction {

    @Override
    public <T> T unwrap(Class<T> type) {
        if (type != LastStatements.class) {
            throw new IllegalArgumentException("a transaction that has not begun has no " + type.getName());
        }
        return type.cast(last);
    }

    @Override
    public void onRollback(Runnable undo) {
        throw new IllegalStateException("nothing in memory takes part in a transaction that has not begun");
    }
}
