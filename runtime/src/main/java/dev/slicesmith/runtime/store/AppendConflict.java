package dev.slicesmith.runtime.store;

/** An append was refused and had no effect: its condition does not hold any more, or its key was used meanwhile. */
public final class AppendConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Without a stack trace, since conflicts are part of daily work.
     *
     * @param message what collided, without event data
     */
    public AppendConflict(String message) {
        super(message, null, false, false);
    }
}
