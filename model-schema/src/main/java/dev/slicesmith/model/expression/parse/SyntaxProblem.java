package dev.slicesmith.model.expression.parse;

/** The text is no expression. */
public final class SyntaxProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final int start;
    private final int end;
    private final boolean limit;

    private SyntaxProblem(String message, int start, int end, boolean limit) {
        super(message, null, false, false);
        this.start = start;
        this.end = end;
        this.limit = limit;
    }

    static SyntaxProblem at(int start, int end, String message) {
        return new SyntaxProblem(message, start, end, false);
    }

    static SyntaxProblem tooLarge(int start, int end, String message) {
        return new SyntaxProblem(message, start, end, true);
    }

    /** Index of the first character that is wrong. */
    public int start() {
        return start;
    }

    /** Index behind the last character that is wrong. */
    public int end() {
        return end;
    }

    /** Whether the text may be right but is larger than this language allows. */
    public boolean isLimit() {
        return limit;
    }
}
