package dev.slicesmith.runtime.store;

/** The database cannot keep a value: it is too long, too large, or has no place in the column. Nothing happened. */
public final class UnfitData extends StoreFailure {

    private static final long serialVersionUID = 1L;

    /** Says what failed, without the value. */
    public UnfitData(String message, Throwable cause) {
        super(message, cause);
    }
}
