package dev.slicesmith.generator.artifact;

/** Who a file belongs to once it is written. */
public enum Ownership {
    /** The tool's: written again whenever the model changes. */
    GENERATED,
    /**
     * A person's: written once if absent. Code is never touched again; a project file is, as long as it is byte for byte
     * as the tool wrote it.
     */
    SCAFFOLD
}
