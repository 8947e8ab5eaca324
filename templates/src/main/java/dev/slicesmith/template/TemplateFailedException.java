package dev.slicesmith.template;

import java.nio.file.Path;

/** A template of the user's own that cannot be rendered, with the place in it. */
public final class TemplateFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;
    private final int column;

    TemplateFailedException(Path file, int line, int column, String message, Exception cause) {
        super(message, cause);
        this.file = file;
        this.line = Math.max(1, line);
        this.column = Math.max(1, column);
    }

    /** The user's file. */
    public Path file() {
        return file;
    }

    /** Counts from 1. */
    public int line() {
        return line;
    }

    /** Counts from 1. */
    public int column() {
        return column;
    }
}
