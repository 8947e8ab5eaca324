package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import java.util.stream.Stream;

/** Words of a specification that stand for identifiers. */
final class Aliases {

    private Aliases() {}

    /** Whether the value is told before anything happens. */
    static boolean isKnown(SpecPlan spec, BoardValue value) {
        return Stream.concat(spec.given.stream(), spec.when.stream())
                .anyMatch(step -> step.values.containsValue(value));
    }

    /** Whether the text is an identifier itself, not a word for one. */
    static boolean isLiteral(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }
}
