package dev.slicesmith.model.source;

import java.util.Objects;

/** A file as it was read: its path as shown to people, and its text. Two files are equal if path and text are. */
public final class SourceFile {

    private final String path;
    private final String text;
    private final String[] lines;

    /**
     * Keeps the text and cuts it into lines.
     *
     * @param path the path as the user gave it, with {@code /} between names
     * @param text the whole text, without a byte order mark
     */
    public SourceFile(String path, String text) {
        this.path = Objects.requireNonNull(path, "path");
        this.text = Objects.requireNonNull(text, "text");
        this.lines = text.split("\r\n|\r|\n", -1);
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The text of a line without its end; empty beyond the last. Lines count from 1. */
    public String line(int number) {
        return number >= 1 && number <= lines.length ? lines[number - 1] : "";
    }

    public int lineCount() {
        return lines.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && path.equals(file.path) && text.equals(file.text);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
