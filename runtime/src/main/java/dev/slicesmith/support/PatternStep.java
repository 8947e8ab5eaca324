package dev.slicesmith.support;

import java.util.function.IntPredicate;

/** One step of a compiled pattern. */
sealed interface PatternStep {

    /** Reads a character of a set and goes on with the next step. */
    record Read(IntPredicate set) implements PatternStep {}

    /** Goes on with both; a jump has the same step twice. */
    record Fork(int first, int second) implements PatternStep {}

    /** Goes on with the next step if the place is right. */
    record Look(Place place) implements PatternStep {}

    /** The pattern has matched. */
    record Accept() implements PatternStep {}

    /** Places in a text. */
    enum Place {
        TEXT_START, TEXT_END, LINE_START, LINE_END, WORD_EDGE, NO_WORD_EDGE;

        boolean holds(String text, int at) {
            return switch (this) {
                case TEXT_START -> at == 0;
                case TEXT_END -> at == text.length();
                case LINE_START -> at == 0 || text.charAt(at - 1) == '\n';
                case LINE_END -> at == text.length() || text.charAt(at) == '\n';
                case WORD_EDGE -> isWordEdge(text, at);
                case NO_WORD_EDGE -> !isWordEdge(text, at);
            };
        }

        private static boolean isWordEdge(String text, int at) {
            boolean before = at > 0 && PatternSets.isWord(text.charAt(at - 1));
            boolean after = at < text.length() && PatternSets.isWord(text.charAt(at));
            return before != after;
        }
    }
}
