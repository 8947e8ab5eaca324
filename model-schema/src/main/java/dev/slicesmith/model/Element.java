package dev.slicesmith.model;

import dev.slicesmith.model.source.SourceSpan;

/** Anything in a model that has a name, a place and perhaps a description. */
public interface Element {

    Name name();

    Documentation documentation();

    /** Where its name stands. */
    SourceSpan span();
}
