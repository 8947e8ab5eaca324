package dev.slicesmith.model.source;

/** Follows a literal or folded block scalar whose lines are indented by a known number of blanks. */
final class BlockScalarTracer {

    private final SourceSpan span;
    private final boolean folded;
    private final int indent;
    private final ScalarTrace trace = new ScalarTrace();

    BlockScalarTracer(SourceSpan span, boolean folded, int indent) {
        this.span = span;
        this.folded = folded;
        this.indent = indent;
    }

    ScalarTrace trace() {
        int previous = 0;
        int last = lastLine();
        for (int number = span.line() + 1; number <= last; number++) {
            String line = span.file().line(number);
            if (line.length() <= indent && line.isBlank()) {
                continue;
            }
            breaks(previous, number);
            content(line, number);
            previous = number;
        }
        return trace;
    }

    /** Blank lines behind the span may belong to the text, which tells where it ends. */
    private int lastLine() {
        int last = span.endLine();
        while (last < span.file().lineCount() && span.file().line(last + 1).isBlank()) {
            last++;
        }
        return last;
    }

    /** What the line ends between two lines with content become; empty lines stand between them. */
    private void breaks(int previous, int next) {
        if (previous == 0) {
            for (int blank = span.line() + 1; blank < next; blank++) {
                trace.addBreak(blank, 1);
            }
            return;
        }
        int end = columns(span.file().line(previous)) + 1;
        if (folded && !isIndented(previous) && !isIndented(next)) {
            if (next == previous + 1) {
                trace.add(" ", previous, end, 0);
            }
        } else {
            trace.addBreak(previous, end);
        }
        for (int blank = previous + 1; blank < next; blank++) {
            trace.addBreak(blank, 1);
        }
    }

    private boolean isIndented(int number) {
        String line = span.file().line(number);
        return line.length() > indent && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t');
    }

    private void content(String line, int number) {
        int column = indent + 1;
        for (int i = indent; i < line.length(); ) {
            int c = line.codePointAt(i);
            trace.add(Character.toString(c), number, column++, 1);
            i += Character.charCount(c);
        }
    }

    private static int columns(String line) {
        return line.codePointCount(0, line.length());
    }
}
