package dev.slicesmith.model;

import dev.slicesmith.model.source.SourceSpan;

/** A role of people. */
public record Actor(Name name, Documentation documentation, SourceSpan span) implements Element {}
