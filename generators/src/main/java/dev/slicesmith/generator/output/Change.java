package dev.slicesmith.generator.output;

/** What a run does to one file. */
public enum Change {
    /** Writes a file that is not there. */
    CREATE,
    /** Replaces what the tool wrote earlier. */
    UPDATE,
    /** Deletes what the tool wrote and the model no longer asks for. */
    REMOVE,
    /** Finds what it would have written, and leaves the file and its time alone. */
    UNCHANGED,
    /** Leaves a scaffold to the person whom it belongs to, be it edited or deleted. */
    KEEP;

    /** Whether the disk is different afterwards. */
    public boolean writes() {
        return this == CREATE || this == UPDATE || this == REMOVE;
    }
}
