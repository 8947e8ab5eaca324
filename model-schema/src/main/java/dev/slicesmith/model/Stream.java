package dev.slicesmith.model;

import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.source.SourceSpan;
import java.util.Optional;

/**
 * An identity whose events belong together.
 *
 * @param id the type of its identifier; absent only in a sketch
 */
public record Stream(Name name, Optional<StrongType> id, Documentation documentation, SourceSpan span)
        implements Element {}
