package dev.slicesmith.template;

import java.io.IOException;
import java.io.Writer;

/** What a template writes; one that never ends is stopped. */
final class BoundedText extends Writer {

    private static final int MAX_CHARACTERS = 16 * 1024 * 1024;

    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] characters, int from, int count) throws IOException {
        if (text.length() + count > MAX_CHARACTERS) {
            throw new IOException("the template writes more than " + MAX_CHARACTERS + " characters");
        }
        text.append(characters, from, count);
    }

    @Override
    public void flush() {
        // Everything is in memory.
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
