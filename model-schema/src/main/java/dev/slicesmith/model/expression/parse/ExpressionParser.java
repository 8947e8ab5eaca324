package dev.slicesmith.model.expression.parse;

/** Reads expressions. */
public final class ExpressionParser {

    /** Most characters of an expression. */
    public static final int MAX_LENGTH = 4_000;

    /** Deepest nesting of brackets. */
    public static final int MAX_NESTING = 40;

    /** Most operators of one precedence, or calls, that follow one another. */
    public static final int MAX_CHAIN = 100;

    private ExpressionParser() {}

    /**
     * Reads an expression.
     *
     * @throws SyntaxProblem if it is none, or larger than allowed
     */
    public static SyntaxNode parse(String text) throws SyntaxProblem {
        if (text.length() > MAX_LENGTH) {
            throw SyntaxProblem.tooLarge(0, text.length(),
                    "this expression has " + text.length() + " characters, more than " + MAX_LENGTH);
        }
        return Parser.parse(text);
    }
}
