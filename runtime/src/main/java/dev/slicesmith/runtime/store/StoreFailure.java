package dev.slicesmith.runtime.store;

/** The store could not do what was asked, for a reason that trying again will not cure. */
public class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what failed, and why. */
    public StoreFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
