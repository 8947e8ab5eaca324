package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what people type as JSON: quotes may be missing, values may be words ({@code {"productId":UUID, price: 9.99}}).
 * A text in quotes keeps them, as {@code "1"} is no number. At most 20 levels deep and 2,000 values.
 */
final class LooseValues {

    private static final int DEPTH = 20;
    private static final int MOST = 2_000;

    private final String text;
    private int at;
    private int count;

    private LooseValues(String text) {
        this.text = text;
    }

    /** An object or array in braces or brackets. */
    static Optional<BoardValue> value(String text) {
        String stripped = text.strip();
        if (!stripped.startsWith("{") && !stripped.startsWith("[")) {
            return Optional.empty();
        }
        LooseValues reader = new LooseValues(stripped);
        try {
            BoardValue value = reader.read(0);
            reader.skip();
            return reader.at == stripped.length() ? Optional.of(value) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The items of a list that is typed as JSON, or with commas or line ends between words. */
    static List<BoardValue> items(String text, boolean structured) {
        Optional<BoardValue> read = value(text);
        if (read.isPresent()) {
            return read.get() instanceof BoardValue.Many many ? many.items() : List.of(read.get());
        }
        List<BoardValue> items = new ArrayList<>();
        for (String part : structured ? new String[] {text} : text.split("[,;\\n]")) {
            if (!part.isBlank()) {
                items.add(new BoardValue.Text(part.strip()));
            }
        }
        return items;
    }

    private BoardValue read(int depth) {
        if (depth > DEPTH || ++count > MOST) {
            throw new IllegalArgumentException("too much");
        }
        skip();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> new BoardValue.Text('"' + word("") + '"');
            default -> new BoardValue.Text(word(",}]"));
        };
    }

    private BoardValue object(int depth) {
        Map<String, BoardValue> values = new LinkedHashMap<>();
        at++;
        for (skip(); peek() != '}'; skip()) {
            String name = word(":");
            expect(':');
            values.put(name, read(depth + 1));
            skip();
            if (peek() == ',') {
                at++;
            } else if (peek() != '}') {
                throw new IllegalArgumentException("no end");
            }
        }
        at++;
        return new BoardValue.Named(values);
    }

    private BoardValue array(int depth) {
        List<BoardValue> items = new ArrayList<>();
        at++;
        for (skip(); peek() != ']'; skip()) {
            items.add(read(depth + 1));
            skip();
            if (peek() == ',') {
                at++;
            } else if (peek() != ']') {
                throw new IllegalArgumentException("no end");
            }
        }
        at++;
        return new BoardValue.Many(items);
    }

    private String word(String ends) {
        skip();
        if (peek() == '"') {
            int end = text.indexOf('"', at + 1);
            if (end < 0) {
                throw new IllegalArgumentException("no end of text");
            }
            String quoted = text.substring(at + 1, end);
            at = end + 1;
            return quoted;
        }
        int start = at;
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at).strip();
    }

    private void expect(char wanted) {
        skip();
        if (peek() != wanted) {
            throw new IllegalArgumentException("unexpected");
        }
        at++;
    }

    private char peek() {
        if (at >= text.length()) {
            throw new IllegalArgumentException("cut off");
        }
        return text.charAt(at);
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
