package dev.slicesmith.model.diagnostic;

import dev.slicesmith.model.source.SourceSpan;

/**
 * The line that a span begins on and the mark below it. A long line is cut to a window around the span.
 *
 * @param source the line, visible and cut
 * @param indent columns before the mark
 * @param width columns of the mark, at least one
 */
record Excerpt(String source, int indent, int width) {

    private static final int WIDEST = 110;
    private static final int BEFORE = 40;
    private static final int LONGEST = 10_000;

    static Excerpt of(SourceSpan span) {
        String text = span.file().line(span.line());
        return text.length() > LONGEST ? ofHuge(span, text) : of(span, text.codePoints().toArray());
    }

    /** Of a huge line only the part around the span is looked at; an emoji far before it may move the mark a little. */
    private static Excerpt ofHuge(SourceSpan span, String text) {
        int from = Math.min(span.column() - 1, text.length());
        int start = Math.max(0, from - WIDEST);
        String part = text.substring(start, Math.min(text.length(), from + WIDEST));
        int end = span.endLine() == span.line() ? span.endColumn() - start : span.endColumn();
        SourceSpan moved = new SourceSpan(span.file(), span.line(), span.column() - start, span.endLine(), end);
        return of(moved, part.codePoints().toArray());
    }

    private static Excerpt of(SourceSpan span, int[] line) {
        int from = Math.min(span.column() - 1, line.length);
        int to = span.endLine() == span.line() ? Math.min(span.endColumn() - 1, line.length) : lastVisible(line);
        int windowStart = line.length > WIDEST && from > BEFORE ? Math.min(from - BEFORE, line.length - WIDEST) : 0;
        int windowEnd = Math.min(line.length, windowStart + WIDEST);
        StringBuilder source = new StringBuilder(windowStart > 0 ? "…" : "");
        int column = source.length();
        int start = column;
        int end = -1;
        for (int i = windowStart; i < windowEnd; i++) {
            if (i == from) {
                start = column;
            }
            if (i == to) {
                end = column;
            }
            source.appendCodePoint(VisibleText.of(line[i]));
            column += VisibleText.width(line[i]);
        }
        start = from >= windowEnd ? column : start;
        end = end < 0 ? column : end;
        return new Excerpt(source.append(windowEnd < line.length ? "…" : "").toString().stripTrailing(), start,
                Math.max(1, end - start));
    }

    /** A span over several lines is marked to the end of the first, blanks and comments' line end left out. */
    private static int lastVisible(int[] line) {
        int end = line.length;
        while (end > 0 && Character.isWhitespace(line[end - 1])) {
            end--;
        }
        return end;
    }
}
