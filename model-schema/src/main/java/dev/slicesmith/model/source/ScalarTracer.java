package dev.slicesmith.model.source;

/** Decodes a scalar once more, by the rules of YAML 1.2, and notes where each character comes from. */
final class ScalarTracer {

    /** Beyond these a caret under the whole scalar does: tracing many scalars of one huge line would take forever. */
    private static final int LONGEST_LINE = 10_000;

    private static final int LONGEST_TEXT = 100_000;
    private static final int DEEPEST_INDENT = 64;

    private ScalarTracer() {}

    static ScalarTrace trace(SourceText text) {
        SourceSpan span = text.span();
        if (span.line() < 1 || span.endLine() > span.file().lineCount() || isHuge(text)) {
            return new ScalarTrace();
        }
        return switch (text.style()) {
            case PLAIN -> new FlowScalarTracer(span, '\0').trace().against(text.value(), false);
            case SINGLE_QUOTED -> new FlowScalarTracer(span, '\'').trace().against(text.value(), false);
            case DOUBLE_QUOTED -> new FlowScalarTracer(span, '"').trace().against(text.value(), false);
            case LITERAL -> block(text, false);
            case FOLDED -> block(text, true);
        };
    }

    private static boolean isHuge(SourceText text) {
        SourceSpan span = text.span();
        if (text.value().length() > LONGEST_TEXT || span.endLine() - span.line() > LONGEST_TEXT) {
            return true;
        }
        for (int line = span.line(); line <= span.endLine(); line++) {
            if (span.file().line(line).length() > LONGEST_LINE) {
                return true;
            }
        }
        return false;
    }

    /** The indentation may be given as a number that counts from the parent's; what decodes rightly is right. */
    private static ScalarTrace block(SourceText text, boolean folded) {
        SourceSpan span = text.span();
        int least = leastIndent(span);
        ScalarTrace trace = new ScalarTrace();
        if (least >= 0) {
            trace = new BlockScalarTracer(span, folded, least).trace().against(text.value(), true);
        }
        for (int indent = Math.min(least - 1, DEEPEST_INDENT); indent >= 0 && !trace.known(); indent--) {
            trace = new BlockScalarTracer(span, folded, indent).trace().against(text.value(), true);
        }
        return trace;
    }

    private static int leastIndent(SourceSpan span) {
        int least = Integer.MAX_VALUE;
        for (int line = span.line() + 1; line <= span.endLine(); line++) {
            String content = span.file().line(line);
            int indent = 0;
            while (indent < content.length() && content.charAt(indent) == ' ') {
                indent++;
            }
            if (indent < content.length()) {
                least = Math.min(least, indent);
            }
        }
        return least == Integer.MAX_VALUE ? -1 : least;
    }
}
