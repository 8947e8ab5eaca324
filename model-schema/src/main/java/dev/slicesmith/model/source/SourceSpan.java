package dev.slicesmith.model.source;

import java.util.Objects;

/**
 * A stretch of a file. Lines and columns count from 1; columns count code points; the end is exclusive.
 *
 * @param file the file
 * @param line the line of the first character
 * @param column the column of the first character
 * @param endLine the line behind the last character
 * @param endColumn the column behind the last character
 */
public record SourceSpan(SourceFile file, int line, int column, int endLine, int endColumn)
        implements Comparable<SourceSpan> {

    public SourceSpan {
        Objects.requireNonNull(file, "file");
    }

    /** The start of a file, for findings that concern it as a whole. */
    public static SourceSpan startOf(SourceFile file) {
        return new SourceSpan(file, 1, 1, 1, 1);
    }

    /** From the start of this span to the end of the other, in the same file. */
    public SourceSpan to(SourceSpan end) {
        return new SourceSpan(file, line, column, end.endLine, end.endColumn);
    }

    @Override
    public int compareTo(SourceSpan other) {
        int order = file.path().compareTo(other.file.path());
        order = order != 0 ? order : Integer.compare(line, other.line);
        order = order != 0 ? order : Integer.compare(column, other.column);
        order = order != 0 ? order : Integer.compare(endLine, other.endLine);
        return order != 0 ? order : Integer.compare(endColumn, other.endColumn);
    }

    /** Written out: what a record gets by itself is linked at its first use, which takes a millisecond for each kind. */
    @Override
    public int hashCode() {
        return 31 * line + column;
    }

    /** As editors and terminals make it clickable: {@code path:line:column}. */
    @Override
    public String toString() {
        return file.path() + ":" + line + ":" + column;
    }
}
