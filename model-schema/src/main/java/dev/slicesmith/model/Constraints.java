package dev.slicesmith.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a value satisfies where data comes in: in commands, and when an event is emitted. Stored data is never checked
 * again.
 *
 * @param min least value, of the constrained type
 * @param max greatest value, of the constrained type
 * @param pattern RE2 expression that a text matches as a whole
 * @param minLength least number of code points or elements
 * @param maxLength greatest number of code points or elements
 */
public record Constraints(
        Optional<Value> min,
        Optional<Value> max,
        Optional<String> pattern,
        OptionalInt minLength,
        OptionalInt maxLength) {

    public static final Constraints NONE = new Constraints(
            Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty());

    public boolean isEmpty() {
        return min.isEmpty() && max.isEmpty() && pattern.isEmpty() && minLength.isEmpty() && maxLength.isEmpty();
    }
}
