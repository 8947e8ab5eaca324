package dev.slicesmith.model.source;

import java.util.Comparator;
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

    private static final Comparator<SourceSpan> ORDER = Comparator.comparing((SourceSpan span) -> span.file().path())
            .thenComparingInt(SourceSpan::line)
            .thenComparingInt(SourceSpan::column)
            .thenComparingInt(SourceSpan::endLine)
            .thenComparingInt(SourceSpan::endColumn);

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
        return ORDER.compare(this, other);
    }

    /** As editors and terminals make it clickable: {@code path:line:column}. */
    @Override
    public String toString() {
        return file.path() + ":" + line + ":" + column;
    }
}
