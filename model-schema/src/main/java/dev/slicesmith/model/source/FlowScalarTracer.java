package dev.slicesmith.model.source;

/** Follows a plain, single-quoted or double-quoted scalar through escapes and folded lines. */
final class FlowScalarTracer {

    private static final String SIMPLE_ESCAPES = "0abtnvfre \"/\\N_LP\t";
    private static final String SIMPLE_VALUES = "\0\u0007\b\t\n\u000B\f\r\u001B \"/\\\u0085\u00A0\u2028\u2029\t";

    private final SourceSpan span;
    private final char quote;
    private final ScalarTrace trace = new ScalarTrace();
    private int line;
    private String content;
    private int index;
    private int column;
    private int limit;

    /**
     * @param span where the scalar stands, quotes included
     * @param quote the quote, or NUL for a plain scalar
     */
    FlowScalarTracer(SourceSpan span, char quote) {
        this.span = span;
        this.quote = quote;
    }

    ScalarTrace trace() {
        open(span.line());
        skipTo(span.column());
        if (quote != '\0') {
            if (index >= content.length() || content.charAt(index) != quote) {
                // What an importer calls a quoted text has no quotes in the board, if the board has a text at all.
                return trace;
            }
            step();
        }
        while (true) {
            characters();
            if (line >= span.endLine()) {
                return trace;
            }
            fold();
        }
    }

    private void open(int number) {
        line = number;
        content = span.file().line(number);
        index = 0;
        column = 1;
        limit = content.length();
        if (number == span.endLine()) {
            int columns = Math.min(span.endColumn() - 1, content.codePointCount(0, content.length()));
            limit = content.offsetByCodePoints(0, Math.max(0, columns));
            if (quote != '\0' && limit > 0 && content.charAt(limit - 1) == quote) {
                limit--;
            }
        }
    }

    private void skipTo(int wanted) {
        while (column < wanted && index < limit) {
            step();
        }
    }

    private void step() {
        index += Character.charCount(content.codePointAt(index));
        column++;
    }

    /** The rest of a line; blanks before its end belong to the folding, but not before the closing quote. */
    private void characters() {
        int end = limit;
        if (line < span.endLine()) {
            while (end > index && isBlank(content.charAt(end - 1)) && !isEscaped(end - 1)) {
                end--;
            }
        }
        while (index < end) {
            char c = content.charAt(index);
            if (c == '\'' && quote == '\'') {
                trace.add("'", line, column, 2);
                index = Math.min(index + 2, limit);
                column += 2;
            } else if (c == '\\' && quote == '"') {
                escape();
            } else {
                int point = content.codePointAt(index);
                trace.add(Character.toString(point), line, column, 1);
                step();
            }
        }
    }

    private boolean isEscaped(int at) {
        int slashes = 0;
        while (quote == '"' && at - 1 - slashes >= 0 && content.charAt(at - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private void escape() {
        if (index + 1 >= limit) {
            index = limit;
            return;
        }
        char kind = content.charAt(index + 1);
        int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        int known = SIMPLE_ESCAPES.indexOf(kind);
        int end = Math.min(index + 2 + digits, limit);
        String value = digits > 0 ? unicode(content.substring(index + 2, end))
                : known >= 0 ? SIMPLE_VALUES.substring(known, known + 1) : "";
        trace.add(value, line, column, end - index);
        column += end - index;
        index = end;
    }

    private static String unicode(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value * 16 + Math.max(0, Character.digit(digits.charAt(i), 16));
        }
        return Character.isValidCodePoint(value) ? Character.toString(value) : "";
    }

    /** Goes on to the next line that says something: one line end is a blank, each empty line a line break. */
    private void fold() {
        boolean joined = quote == '"' && content.endsWith("\\") && isEscaped(content.length());
        int brokenLine = line;
        int brokenColumn = column;
        int empty = 0;
        do {
            open(line + 1);
            while (index < limit && isBlank(content.charAt(index))) {
                step();
            }
            if (index < limit || line >= span.endLine()) {
                break;
            }
            empty++;
        } while (true);
        if (empty == 0 && !joined) {
            trace.add(" ", brokenLine, brokenColumn, 0);
        }
        for (int i = 1; i <= empty; i++) {
            trace.addBreak(brokenLine + i, 1);
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
