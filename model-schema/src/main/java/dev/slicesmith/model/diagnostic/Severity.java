package dev.slicesmith.model.diagnostic;

/** How much a finding matters, gravest first. */
public enum Severity {
    /** Blocks generation. */
    ERROR,
    /** Generation goes on, but somebody should look. */
    WARNING,
    /** Worth knowing. */
    NOTE;

    /** The word that people read: {@code error}, {@code warning} or {@code note}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
