package dev.slicesmith.model.source;

/**
 * Finds the place in the file of each character of a scalar: for a caret under one token of an expression, whatever
 * quotes, escapes, folded lines or indentation YAML put between the file and the text. Where the text is not what stands
 * in the file (an importer's, for example), every character is said to stand at the whole scalar.
 */
public final class ScalarPositions {

    private final SourceText text;
    private ScalarTrace trace;

    public ScalarPositions(SourceText text) {
        this.text = text;
    }

    /** Where one character stands; an index behind the last gives the empty place behind it. */
    public SourceSpan at(int index) {
        return span(index, Math.min(index + 1, text.value().length()));
    }

    /**
     * Where a stretch of the text stands.
     *
     * @param from the index of the first character in {@link SourceText#value()}, in UTF-16 units
     * @param to the index behind the last
     */
    public SourceSpan span(int from, int to) {
        int length = text.value().length();
        int first = Math.max(0, Math.min(from, length));
        int last = Math.max(first, Math.min(to, length));
        if (first == 0 && last == length && text.style() == SourceText.Style.PLAIN) {
            return text.span();
        }
        if (trace == null) {
            trace = ScalarTracer.trace(text);
        }
        if (!trace.known()) {
            return text.span();
        }
        int[] start = trace.start(first);
        int[] end = last > first ? trace.end(last - 1) : start;
        return new SourceSpan(text.span().file(), start[0], start[1], end[0], end[1]);
    }
}
