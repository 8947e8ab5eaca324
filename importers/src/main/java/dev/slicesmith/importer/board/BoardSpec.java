package dev.slicesmith.importer.board;

import java.util.List;

/**
 * A specification: given, when, then.
 *
 * @param id the board's own id; may be empty
 * @param title its cleaned text
 * @param comments what people wrote beside it, blank ones left out
 * @param given what happened before
 * @param when what happens
 * @param then what follows; an expected error is among them
 */
public record BoardSpec(
        String id,
        String title,
        List<String> comments,
        List<BoardStep> given,
        List<BoardStep> when,
        List<BoardStep> then) {

    public BoardSpec {
        comments = List.copyOf(comments);
        given = List.copyOf(given);
        when = List.copyOf(when);
        then = List.copyOf(then);
    }

    /** Whether it expects a rejection. */
    public boolean expectsError() {
        return then.stream().anyMatch(step -> step.kind().filter(ElementKind.ERROR::equals).isPresent());
    }
}
