package dev.slicesmith.model.source;

/** Decodes a scalar once more, by the rules of YAML 1.2, and notes where each character comes from. */
final class ScalarTracer {

    private ScalarTracer() {}

    static ScalarTrace trace(SourceText text) {
        SourceSpan span = text.span();
        if (span.line() < 1 || span.endLine() > span.file().lineCount()) {
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

    /** The indentation may be given as a number that counts from the parent's; what decodes rightly is right. */
    private static ScalarTrace block(SourceText text, boolean folded) {
        SourceSpan span = text.span();
        for (int indent = leastIndent(span); indent >= 0; indent--) {
            ScalarTrace trace = new BlockScalarTracer(span, folded, indent).trace().against(text.value(), true);
            if (trace.known()) {
                return trace;
            }
        }
        return new ScalarTrace();
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
