package dev.slicesmith.model.yaml;

import java.io.Reader;

/**
 * Hands a text out in pieces that never end between the two halves of a surrogate pair: SnakeYAML Engine 3.0.1 fails
 * with an index out of bounds where a character such as an emoji lies across the end of its buffer.
 */
final class WholePairsReader extends Reader {

    private final String text;
    private int next;

    WholePairsReader(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        int end = Math.min(text.length(), next + length);
        if (end == next) {
            return length == 0 ? 0 : -1;
        }
        if (end < text.length() && end - next > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        int count = end - next;
        text.getChars(next, end, buffer, offset);
        next = end;
        return count;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
