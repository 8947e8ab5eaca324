package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardSpec;
import dev.slicesmith.importer.board.BoardStep;
import dev.slicesmith.importer.board.BoardValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what an expected error says. Boards put it into the step's title, its examples, its description, a comment, or
 * nowhere but the specification's title.
 */
final class ErrorTexts {

    private static final Set<String> NAMELESS = Set.of("errorcase", "error", "exception", "failure", "");
    private static final int MOST_WORDS = 9;

    private ErrorTexts() {}

    static ErrorText of(BoardSpec spec, BoardStep step) {
        List<String> texts = Stream.of(
                        Stream.of(step.title()).filter(title -> !NAMELESS.contains(Keys.of(title))),
                        step.rows().stream().flatMap(row -> message(row)),
                        message(step.values()),
                        Stream.of(step.description()),
                        spec.comments().stream(),
                        Stream.of(spec.title()))
                .flatMap(all -> all)
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .filter(text -> !Keys.of(text).isEmpty())
                .toList();
        if (texts.isEmpty()) {
            return new ErrorText("rejected", "");
        }
        return new ErrorText(shortened(texts.get(0)), message(texts, step));
    }

    /** A described error says more than its title. */
    private static String message(List<String> texts, BoardStep step) {
        String described = step.description().replaceAll("\\s+", " ").strip();
        return described.isEmpty() ? texts.get(0) : described;
    }

    private static Stream<String> message(Map<String, BoardValue> values) {
        return values.entrySet().stream()
                .filter(entry -> Keys.of(entry.getKey()).equals("message") && entry.getValue() instanceof BoardValue.Text)
                .map(entry -> ((BoardValue.Text) entry.getValue()).text());
    }

    /** A sentence is too long for a class name. */
    private static String shortened(String text) {
        String[] words = text.replaceAll("[.!?…]+$", "").split(" ");
        return words.length <= MOST_WORDS
                ? String.join(" ", words)
                : String.join(" ", List.of(words).subList(0, MOST_WORDS));
    }
}
