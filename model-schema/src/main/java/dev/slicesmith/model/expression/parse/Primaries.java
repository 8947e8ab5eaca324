package dev.slicesmith.model.expression.parse;

import dev.slicesmith.model.expression.parse.SyntaxNode.BooleanNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.NullNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.NumberNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;

/** Numbers, constants and reserved words. */
final class Primaries {

    private static final Set<String> RESERVED = Set.of(
            "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop", "package",
            "namespace", "return", "var", "void", "while", "in");

    private Primaries() {}

    static boolean isReserved(String word) {
        return RESERVED.contains(word);
    }

    static Optional<SyntaxNode> constant(Token token) {
        return switch (token.text()) {
            case "null" -> Optional.of(new NullNode(token.start(), token.end()));
            case "true", "false" ->
                Optional.of(new BooleanNode(token.text().equals("true"), token.start(), token.end()));
            default -> Optional.empty();
        };
    }

    static NumberNode number(Token token, int start, boolean negative) throws SyntaxProblem {
        BigDecimal value = value(token);
        boolean whole = token.kind() == Token.Kind.WHOLE_NUMBER;
        BigDecimal signed = negative ? value.negate() : value;
        if (whole && (signed.precision() > 20 || signed.toBigInteger().bitLength() > 63)) {
            throw SyntaxProblem.at(start, token.end(), "this number is too large: an integer has at most 64 bits");
        }
        return new NumberNode(signed, whole, start, token.end());
    }

    private static BigDecimal value(Token token) throws SyntaxProblem {
        if (token.text().startsWith("0x")) {
            return new BigDecimal(new BigInteger(token.text().substring(2), 16));
        }
        int exponent = Math.max(token.text().indexOf('e'), token.text().indexOf('E'));
        if (exponent >= 0 && token.text().length() - exponent > 5) {
            throw SyntaxProblem.tooLarge(token.start(), token.end(), "the exponent of this number is too large");
        }
        return new BigDecimal(token.text());
    }
}
