package dev.slicesmith.model.diagnostic;

import dev.slicesmith.model.source.SourceSpan;
import java.util.Set;

/**
 * What is wrong with a model elsewhere, so that nobody else is blamed for what may come of that. Names are those
 * that were written.
 */
public interface Doubts {

    /** What can be faulty. */
    enum Kind { TYPE, STREAM, ERROR, COMMAND, EVENT, VIEW, SLICE, OTHER }

    /** A model without any error. */
    Doubts NONE = new Doubts() {

        @Override
        public boolean isFaulty(Kind kind, String name) {
            return false;
        }

        @Override
        public boolean isUnreadable(Kind kind, String name) {
            return false;
        }

        @Override
        public boolean isReported(SourceSpan place) {
            return false;
        }

        @Override
        public boolean isFaulty(SourceSpan definition) {
            return false;
        }

        @Override
        public Set<String> faultyTypes() {
            return Set.of();
        }
    };

    /** Whether there is an error in what defines an element. */
    boolean isFaulty(Kind kind, String name);

    /** Whether part of what defines an element could not be read, so that it may have more in it than is known. */
    boolean isUnreadable(Kind kind, String name);

    /** Whether there is an error at exactly this place. */
    boolean isReported(SourceSpan place);

    /** Whether there is an error in what is defined here. */
    boolean isFaulty(SourceSpan definition);

    /** The names of types that have an error in their definition. */
    Set<String> faultyTypes();
}
