package dev.slicesmith.support;

/** A decision that the model leaves to a person, and that nobody has written yet. */
public final class OpenDecision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Names what to write.
     *
     * @param method the method to write, with its type
     * @param what what the model says of it
     */
    public OpenDecision(String method, String what) {
        super("write " + method + ": " + what);
    }
}
