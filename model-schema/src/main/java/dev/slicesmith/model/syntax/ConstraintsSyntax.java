package dev.slicesmith.model.syntax;

import dev.slicesmith.model.source.SourceText;
import java.util.Optional;

/**
 * What a value must satisfy where data comes in.
 *
 * @param min least value
 * @param max greatest value
 * @param pattern regular expression (RE2) that a text matches as a whole
 * @param length {@code n} for at most n code points, or {@code a..b}
 */
public record ConstraintsSyntax(
        Optional<SourceText> min,
        Optional<SourceText> max,
        Optional<SourceText> pattern,
        Optional<SourceText> length) {

    public static final ConstraintsSyntax NONE =
            new ConstraintsSyntax(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
