package dev.slicesmith.model.syntax;

import dev.slicesmith.model.source.SourceText;

/** A role of people. */
public record ActorSyntax(SourceText name, DocSyntax doc) {}
