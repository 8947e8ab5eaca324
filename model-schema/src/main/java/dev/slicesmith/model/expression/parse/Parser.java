package dev.slicesmith.model.expression.parse;

import dev.slicesmith.model.expression.parse.SyntaxNode.ListNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.NameNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.OperatorNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.SelectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** CEL's grammar by recursive descent; one method per level of precedence. */
final class Parser {

    private static final List<Set<String>> LEVELS = List.of(
            Set.of("||"), Set.of("&&"), Set.of("<", "<=", ">", ">=", "==", "!=", "in"), Set.of("+", "-"),
            Set.of("*", "/", "%"));

    private final TokenReader in;

    private Parser(TokenReader in) {
        this.in = in;
    }

    static SyntaxNode parse(String text) throws SyntaxProblem {
        Parser parser = new Parser(new TokenReader(Lexer.cut(text)));
        SyntaxNode node = parser.expression();
        parser.in.expectEnd();
        return node;
    }

    private SyntaxNode expression() throws SyntaxProblem {
        in.enter();
        SyntaxNode condition = binary(0);
        if (in.take("?")) {
            SyntaxNode then = binary(0);
            in.expect(":", "of the \"?\"");
            SyntaxNode otherwise = expression();
            condition = new OperatorNode(
                    "?", List.of(condition, then, otherwise), condition.start(), otherwise.end());
        }
        in.leave();
        return condition;
    }

    private SyntaxNode binary(int level) throws SyntaxProblem {
        if (level == LEVELS.size()) {
            return unary();
        }
        SyntaxNode left = binary(level + 1);
        int chained = 0;
        while (in.isOperator(LEVELS.get(level))) {
            String sign = in.next().text();
            SyntaxNode right = binary(level + 1);
            left = new OperatorNode(sign, List.of(left, right), left.start(), right.end());
            in.checkChain(++chained);
        }
        return left;
    }

    private SyntaxNode unary() throws SyntaxProblem {
        Token token = in.peek();
        List<Token> signs = new ArrayList<>();
        boolean negative = startsNegativeNumber();
        while (!negative && (token.is("!") || token.is("-")) && in.peek().is(token.text())) {
            signs.add(in.next());
            in.checkChain(signs.size());
        }
        negative |= token.is("!") && startsNegativeNumber();
        if (!negative && (in.peek().is("!") || in.peek().is("-"))) {
            throw in.unexpected("a value");
        }
        SyntaxNode operand = member(negative ? negativeNumber() : primary());
        for (int i = signs.size() - 1; i >= 0; i--) {
            operand = new OperatorNode(token.text(), List.of(operand), signs.get(i).start(), operand.end());
        }
        return operand;
    }

    /** The sign belongs to the number, as in CEL: else the least integer could not be written. */
    private boolean startsNegativeNumber() {
        Token.Kind after = in.peekAfter().kind();
        return in.peek().is("-") && (after == Token.Kind.WHOLE_NUMBER || after == Token.Kind.NUMBER);
    }

    private SyntaxNode negativeNumber() throws SyntaxProblem {
        Token sign = in.next();
        return Primaries.number(in.next(), sign.start(), true);
    }

    private SyntaxNode member(SyntaxNode primary) throws SyntaxProblem {
        SyntaxNode node = primary;
        int chained = 0;
        while (true) {
            if (in.take(".")) {
                NameNode name = in.name("a field or a function");
                node = in.take("(")
                        ? new SyntaxNode.CallNode(Optional.of(node), name, list(")"), in.lastEnd())
                        : new SelectNode(node, name);
            } else if (in.take("[")) {
                SyntaxNode index = expression();
                in.expect("]", "of the \"[\"");
                node = new OperatorNode("[]", List.of(node, index), node.start(), in.lastEnd());
            } else if (in.peek().is("{") && node instanceof NameNode name) {
                in.next();
                node = new SyntaxNode.ConstructNode(name, fields(), in.lastEnd());
            } else {
                return node;
            }
            in.checkChain(++chained);
        }
    }

    private SyntaxNode primary() throws SyntaxProblem {
        Token token = in.next();
        switch (token.kind()) {
            case WHOLE_NUMBER, NUMBER:
                return Primaries.number(token, token.start(), false);
            case TEXT:
                return new SyntaxNode.TextNode(token.text(), token.start(), token.end());
            case NAME:
                return named(token);
            default:
                return bracketed(token);
        }
    }

    private SyntaxNode named(Token token) throws SyntaxProblem {
        Optional<SyntaxNode> constant = Primaries.constant(token);
        if (constant.isPresent()) {
            return constant.get();
        }
        if (Primaries.isReserved(token.text()) && (token.isWord("in") || !in.peek().is("{"))) {
            throw SyntaxProblem.at(token.start(), token.end(), token.shown() + " is a reserved word");
        }
        NameNode name = new NameNode(token.text(), token.start(), token.end());
        return in.take("(")
                ? new SyntaxNode.CallNode(Optional.empty(), name, list(")"), in.lastEnd())
                : name;
    }

    private SyntaxNode bracketed(Token token) throws SyntaxProblem {
        if (token.is("(")) {
            SyntaxNode inner = expression();
            in.expect(")", "of the \"(\"");
            if (in.peek().is("{")) {
                // (a){b: c} is nothing.
                throw in.unexpected("an operator or the end");
            }
            return inner;
        }
        if (token.is("[")) {
            List<SyntaxNode> items = list("]");
            return new ListNode(items, token.start(), in.lastEnd());
        }
        if (token.is("{")) {
            List<SyntaxNode.EntryNode> entries = entries();
            return new SyntaxNode.MapNode(entries, token.start(), in.lastEnd());
        }
        throw in.unexpected(token, "a value");
    }

    /** Expressions up to the closing sign; only lists may end with a comma. */
    private List<SyntaxNode> list(String closing) throws SyntaxProblem {
        List<SyntaxNode> items = new ArrayList<>();
        in.takeLoneComma(closing);
        while (!in.take(closing)) {
            items.add(expression());
            if (!in.take(",")) {
                in.expect(closing, "or \",\"");
                break;
            }
            if (in.peek().is(closing) && closing.equals(")")) {
                throw in.unexpected("another argument");
            }
        }
        return items;
    }

    private List<SyntaxNode.EntryNode> entries() throws SyntaxProblem {
        List<SyntaxNode.EntryNode> entries = new ArrayList<>();
        in.takeLoneComma("}");
        while (!in.take("}")) {
            SyntaxNode key = expression();
            in.expect(":", "between key and value");
            entries.add(new SyntaxNode.EntryNode(key, expression()));
            if (!in.take(",")) {
                in.expect("}", "or \",\"");
                break;
            }
        }
        return entries;
    }

    private List<SyntaxNode.ArgumentNode> fields() throws SyntaxProblem {
        List<SyntaxNode.ArgumentNode> fields = new ArrayList<>();
        in.takeLoneComma("}");
        while (!in.take("}")) {
            NameNode name = in.name("a field");
            in.expect(":", "between field and value");
            fields.add(new SyntaxNode.ArgumentNode(name, expression()));
            if (!in.take(",")) {
                in.expect("}", "or \",\"");
                break;
            }
        }
        return fields;
    }
}
