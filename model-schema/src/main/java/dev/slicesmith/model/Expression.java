package dev.slicesmith.model;

import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;

/**
 * An expression as it was written, not yet looked into; {@code dev.slicesmith.model.expression} checks and types it.
 * Its place makes it unique.
 *
 * @param source text and place
 */
public record Expression(SourceText source) {

    /** Written out: what a record gets by itself is linked at its first use, which takes a millisecond for each kind. */
    @Override
    public int hashCode() {
        return source.hashCode();
    }

    public String text() {
        return source.value();
    }

    public SourceSpan span() {
        return source.span();
    }
}
