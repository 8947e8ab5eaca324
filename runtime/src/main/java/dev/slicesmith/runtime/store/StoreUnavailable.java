package dev.slicesmith.runtime.store;

/**
 * The store could not be reached, or the connection was cut. Whether an append took effect is unknown; repeating it
 * under the same idempotency key or the same condition is safe.
 */
public final class StoreUnavailable extends StoreFailure {

    private static final long serialVersionUID = 1L;

    /** Says what failed, and why. */
    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
