package dev.slicesmith.model.expression.parse;

import dev.slicesmith.model.expression.parse.SyntaxNode.NameNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads words one after the other and keeps an eye on nesting. */
final class TokenReader {

    private final List<Token> tokens;
    private int at;
    private int depth;

    TokenReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peekAfter() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    Token next() {
        Token token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    /** Where the word before this one ended. */
    int lastEnd() {
        return tokens.get(at - 1).end();
    }

    boolean take(String sign) {
        boolean there = peek().is(sign);
        if (there) {
            next();
        }
        return there;
    }

    /** CEL allows {@code [,]} and {@code {,}}. */
    void takeLoneComma(String closing) {
        if (!closing.equals(")") && peek().is(",") && peekAfter().is(closing)) {
            next();
        }
    }

    boolean isOperator(Set<String> signs) {
        Token token = peek();
        return token.kind() == Token.Kind.SIGN && signs.contains(token.text())
                || token.isWord("in") && signs.contains("in");
    }

    void expect(String sign, String why) throws SyntaxProblem {
        if (!take(sign)) {
            throw unexpected("\"" + sign + "\" " + why);
        }
    }

    void expectEnd() throws SyntaxProblem {
        Token token = peek();
        if (token.kind() != Token.Kind.END) {
            throw SyntaxProblem.at(token.start(), token.end(),
                    "expected an operator or the end but found " + token.shown() + meant(token));
        }
    }

    private static String meant(Token token) {
        return switch (token.text().toLowerCase(Locale.ROOT)) {
            case "and" -> ": \"and\" is &&";
            case "or" -> ": \"or\" is ||";
            case "is" -> ": \"is\" is ==";
            default -> "";
        };
    }

    NameNode name(String what) throws SyntaxProblem {
        Token token = next();
        if (token.kind() != Token.Kind.NAME || token.isWord("in") || Primaries.constant(token).isPresent()) {
            throw unexpected(token, what);
        }
        return new NameNode(token.text(), token.start(), token.end());
    }

    void enter() throws SyntaxProblem {
        if (++depth > ExpressionParser.MAX_NESTING) {
            throw SyntaxProblem.tooLarge(peek().start(), peek().end(), "brackets are nested more than "
                    + ExpressionParser.MAX_NESTING + " deep");
        }
    }

    void leave() {
        depth--;
    }

    void checkChain(int links) throws SyntaxProblem {
        if (links > ExpressionParser.MAX_CHAIN) {
            throw SyntaxProblem.tooLarge(peek().start(), peek().end(), "more than " + ExpressionParser.MAX_CHAIN
                    + " operators or calls follow one another");
        }
    }

    SyntaxProblem unexpected(String wanted) {
        return unexpected(peek(), wanted);
    }

    SyntaxProblem unexpected(Token token, String wanted) {
        return SyntaxProblem.at(token.start(), token.end(), "expected " + wanted + " but found " + token.shown());
    }
}
