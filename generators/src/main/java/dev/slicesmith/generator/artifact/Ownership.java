package dev.slicesmith.generator.artifact;

/** Who a file belongs to once it is written. */
public enum Ownership {
    /** The tool's: written again whenever the model changes. */
    GENERATED,
    /** A person's: written once if absent, never touched again. */
    SCAFFOLD
}
