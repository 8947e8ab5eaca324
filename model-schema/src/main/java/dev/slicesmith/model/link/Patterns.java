package dev.slicesmith.model.link;

import dev.slicesmith.support.TextPattern;
import java.util.Optional;

/** Regular expressions in RE2's syntax, as generated code reads them; loaded only for models that have one. */
final class Patterns {

    private Patterns() {}

    /** Why a pattern cannot be used. */
    static Optional<String> problem(String pattern) {
        try {
            TextPattern.of(pattern);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** Whether the pattern matches the text as a whole; a text that is too long for it matches. */
    static boolean matches(String pattern, String text) {
        try {
            return TextPattern.of(pattern).matches(text);
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
