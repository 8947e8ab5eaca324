package dev.slicesmith.generator.output;

/** What becomes of a plan. */
public enum OutputMode {
    /** It is carried out. */
    WRITE,
    /** It is only shown. */
    DRY_RUN,
    /** Nothing is written, and anything that would change is an error. */
    CHECK
}
