package dev.slicesmith.support;

import java.util.List;
import java.util.function.IntPredicate;

/** A part of a pattern as it was written. */
sealed interface PatternNode {

    /** One character of a set. */
    record OneOf(IntPredicate set) implements PatternNode {}

    /** A place. */
    record At(PatternStep.Place place) implements PatternNode {}

    /** Parts one after the other. */
    record Sequence(List<PatternNode> parts) implements PatternNode {}

    /** Any of the parts. */
    record Choice(List<PatternNode> parts) implements PatternNode {}

    /** A part several times; a negative {@code most} means without end. */
    record Repeat(PatternNode part, int least, int most) implements PatternNode {}
}
