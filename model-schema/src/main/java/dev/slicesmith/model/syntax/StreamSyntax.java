package dev.slicesmith.model.syntax;

import dev.slicesmith.model.source.SourceText;
import java.util.Optional;

/**
 * An identity whose events belong together.
 *
 * @param name the name as written
 * @param id the type of its identifier
 * @param doc description, notes, link, Java name
 */
public record StreamSyntax(SourceText name, Optional<TypeRefSyntax> id, DocSyntax doc) {}
