package dev.slicesmith.support;

/** A value was used that is not there. */
public final class AbsentValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Names what is absent.
     *
     * @param what the value, as the model names it
     */
    public AbsentValue(String what) {
        super(what + " has no value");
    }
}
