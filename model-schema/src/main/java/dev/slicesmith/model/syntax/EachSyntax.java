package dev.slicesmith.model.syntax;

import dev.slicesmith.model.source.SourceText;
import java.util.Optional;

/**
 * Once per element of a list.
 *
 * @param list an expression
 * @param as the element's name in expressions; absent means {@code it}
 */
public record EachSyntax(SourceText list, Optional<SourceText> as) {}
