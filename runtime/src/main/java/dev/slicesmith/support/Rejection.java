package dev.slicesmith.support;

/** A command was refused: an answer, not a failure. */
public abstract class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String error;

    /**
     * Without a stack trace, since a rejection is a result.
     *
     * @param error the error's name in the model
     * @param message what a person may read
     */
    protected Rejection(String error, String message) {
        super(message, null, false, false);
        this.error = error;
    }

    /** The error's name in the model. */
    public final String error() {
        return error;
    }
}
