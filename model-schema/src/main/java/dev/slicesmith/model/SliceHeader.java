package dev.slicesmith.model;

import dev.slicesmith.model.source.SourceSpan;
import java.util.Optional;

/**
 * What all slices have.
 *
 * @param chapter the part of the timeline that it belongs to
 * @param status how far the work on it is
 * @param actor who sets it off or looks at it
 * @param screen where
 */
public record SliceHeader(
        Name name,
        Documentation documentation,
        Optional<String> chapter,
        Optional<Status> status,
        Optional<Actor> actor,
        Optional<String> screen,
        SourceSpan span)
        implements Element {

    /** How far the work on a slice is. */
    public enum Status {
        PLANNED("planned"),
        IN_PROGRESS("in progress"),
        DONE("done"),
        BLOCKED("blocked"),
        INFORMATIONAL("informational");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /** The words in the language. */
        public String word() {
            return word;
        }
    }
}
