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

    public String text() {
        return source.value();
    }

    public SourceSpan span() {
        return source.span();
    }
}
