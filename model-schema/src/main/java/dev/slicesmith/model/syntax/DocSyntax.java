package dev.slicesmith.model.syntax;

import dev.slicesmith.model.source.SourceText;
import java.util.Optional;

/**
 * What every construct may carry besides its meaning.
 *
 * @param description for the Javadoc and the documentation
 * @param notes for the people who model
 * @param link to the item on a board
 * @param javaName the name in Java, where a class comes of it ({@code java:})
 */
public record DocSyntax(
        Optional<SourceText> description,
        Optional<SourceText> notes,
        Optional<SourceText> link,
        Optional<SourceText> javaName) {

    public static final DocSyntax NONE =
            new DocSyntax(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
