package dev.slicesmith.model.source;

import java.util.Objects;

/**
 * A scalar as it was written, with its place.
 *
 * @param value the text after YAML's quoting is undone
 * @param span where the scalar stands, quotes included
 * @param style how it was written
 */
public record SourceText(String value, SourceSpan span, Style style) {

    /** The way a scalar is written in YAML. */
    public enum Style { PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED, LITERAL, FOLDED }

    public SourceText {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(style, "style");
    }

    /** Written out: what a record gets by itself is linked at its first use, which takes a millisecond for each kind. */
    @Override
    public int hashCode() {
        return 31 * value.hashCode() + span.hashCode();
    }

    /** The text alone. */
    @Override
    public String toString() {
        return value;
    }
}
