package dev.slicesmith.model.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A file as it was read: its path as shown to people, and its text. Two files are equal if path and text are. */
public final class SourceFile {

    private final String path;
    private final String text;
    private String[] lines;

    /**
     * Keeps the text; it is cut into lines when one is asked for, which a run without findings seldom does.
     *
     * @param path the path as the user gave it, with {@code /} between names
     * @param text the whole text, without a byte order mark
     */
    public SourceFile(String path, String text) {
        this.path = Objects.requireNonNull(path, "path");
        this.text = Objects.requireNonNull(text, "text");
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The text of a line without its end; empty beyond the last. Lines count from 1. */
    public String line(int number) {
        return number >= 1 && number <= lines().length ? lines()[number - 1] : "";
    }

    public int lineCount() {
        return lines().length;
    }

    private String[] lines() {
        if (lines == null) {
            lines = cut(text);
        }
        return lines;
    }

    private static String[] cut(String text) {
        List<String> cut = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                cut.add(text.substring(start, i));
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                start = i + 1;
            }
        }
        cut.add(text.substring(start));
        return cut.toArray(new String[0]);
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
