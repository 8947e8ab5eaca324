package dev.slicesmith.model.link;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/** Regular expressions in RE2's syntax, which takes linear time; loaded only for models that have one. */
final class Patterns {

    private Patterns() {}

    /** Why a pattern cannot be used. */
    static Optional<String> problem(String pattern) {
        try {
            Pattern.compile(pattern);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(e.getDescription());
        }
    }

    /** Whether the pattern matches the text as a whole. */
    static boolean matches(String pattern, String text) {
        return Pattern.matches(pattern, text);
    }
}
