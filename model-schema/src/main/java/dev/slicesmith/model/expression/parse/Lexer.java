package dev.slicesmith.model.expression.parse;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words. */
final class Lexer {

    private static final List<String> SIGNS = List.of(
            "&&", "||", "==", "!=", "<=", ">=",
            "(", ")", "[", "]", "{", "}", ".", ",", ":", "?", "<", ">", "+", "-", "*", "/", "%", "!");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> cut(String text) throws SyntaxProblem {
        Lexer lexer = new Lexer(text);
        while (lexer.skipBlanks()) {
            lexer.tokens.add(lexer.next());
        }
        lexer.tokens.add(new Token(Token.Kind.END, "", text.length(), text.length()));
        return lexer.tokens;
    }

    private boolean skipBlanks() {
        while (at < text.length()) {
            if (" \t\n\r\f".indexOf(text.charAt(at)) >= 0) {
                at++;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else {
                return true;
            }
        }
        return false;
    }

    private Token next() throws SyntaxProblem {
        char c = text.charAt(at);
        if (isDigit(at) || c == '.' && isDigit(at + 1)) {
            return number();
        }
        TextLiteral literal = TextLiteral.startingAt(text, at);
        if (literal != null) {
            int start = at;
            at = literal.end();
            return new Token(Token.Kind.TEXT, literal.value(), start, at);
        }
        if (isLetter(text.codePointAt(at))) {
            return name();
        }
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                at += sign.length();
                return new Token(Token.Kind.SIGN, sign, at - sign.length(), at);
            }
        }
        int end = text.offsetByCodePoints(at, 1);
        throw SyntaxProblem.at(at, end, "\"" + text.substring(at, end) + "\" means nothing here" + meant(text.charAt(at)));
    }

    private static String meant(char sign) {
        return switch (sign) {
            case '=' -> ": equality is ==";
            case '&' -> ": \"and\" is &&";
            case '|' -> ": \"or\" is ||";
            case '$' -> ": names stand as they are, without ${ }";
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb', '\u2018', '\u2019', '\u201a' ->
                    ": quotes are \" or ', as on a keyboard";
            default -> "";
        };
    }

    private Token name() {
        int start = at;
        while (at < text.length() && (isLetter(text.codePointAt(at)) || isDigit(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return new Token(Token.Kind.NAME, text.substring(start, at), start, at);
    }

    private Token number() throws SyntaxProblem {
        int start = at;
        if (text.startsWith("0x", at) && at + 2 < text.length() && Character.digit(text.charAt(at + 2), 16) >= 0) {
            at += 2;
            while (at < text.length() && text.charAt(at) < 128 && Character.digit(text.charAt(at), 16) >= 0) {
                at++;
            }
            return finished(Token.Kind.WHOLE_NUMBER, start);
        }
        boolean whole = true;
        digits();
        if (at < text.length() && text.charAt(at) == '.' && isDigit(at + 1)) {
            whole = false;
            at++;
            digits();
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int signs = at + 1 < text.length() && "+-".indexOf(text.charAt(at + 1)) >= 0 ? 1 : 0;
            if (isDigit(at + 1 + signs)) {
                whole = false;
                at += 1 + signs;
                digits();
            }
        }
        return finished(whole ? Token.Kind.WHOLE_NUMBER : Token.Kind.NUMBER, start);
    }

    private Token finished(Token.Kind kind, int start) throws SyntaxProblem {
        if (at < text.length() && (text.charAt(at) == 'u' || text.charAt(at) == 'U') && kind != Token.Kind.NUMBER) {
            throw SyntaxProblem.at(at, at + 1, "there are no unsigned numbers here: leave out the \"u\"");
        }
        return new Token(kind, text.substring(start, at), start, at);
    }

    private void digits() {
        while (isDigit(at)) {
            at++;
        }
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    /** CEL knows ASCII letters only; the names of a model may have any. */
    private static boolean isLetter(int c) {
        return c == '_' || c < 128 ? c == '_' || (c | 32) >= 'a' && (c | 32) <= 'z'
                : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
