package dev.slicesmith.importer.finding;

/** A board cannot be read at all; the message tells a person why and what to do. */
public final class ImportFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ImportCode code;

    /**
     * @param code the kind of failure
     * @param message for people; holds nothing of the board's content but places
     */
    public ImportFailure(ImportCode code, String message) {
        super(message);
        this.code = code;
    }

    public ImportCode code() {
        return code;
    }
}
