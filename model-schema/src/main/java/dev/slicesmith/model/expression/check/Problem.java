package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.expression.ExpressionCode;
import dev.slicesmith.model.expression.parse.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why an expression does not pass, and where in its text. One per expression: what follows from it would be noise. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExpressionCode code;
    private final int start;
    private final int end;
    private boolean ofName;
    private final transient List<String> help = new ArrayList<>();

    Problem(ExpressionCode code, int start, int end, String message) {
        super(message, null, false, false);
        this.code = code;
        this.start = start;
        this.end = end;
    }

    static Problem at(SyntaxNode node, ExpressionCode code, String message) {
        return new Problem(code, node.start(), node.end(), message);
    }

    /** A name that is not among those that are known; of which type these are does not matter. */
    Problem ofName() {
        ofName = true;
        return this;
    }

    boolean isOfName() {
        return ofName;
    }

    Problem help(String line) {
        help.add(line);
        return this;
    }

    Problem help(Optional<String> line) {
        line.ifPresent(help::add);
        return this;
    }

    ExpressionCode code() {
        return code;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    List<String> help() {
        return help;
    }
}
