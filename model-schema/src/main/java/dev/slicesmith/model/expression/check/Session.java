package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.Assignment;
import dev.slicesmith.model.Each;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.StateField;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.expression.CheckedExpressions;
import dev.slicesmith.model.expression.ExpressionCode;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.expression.TypedExpression;
import dev.slicesmith.model.expression.parse.ExpressionParser;
import dev.slicesmith.model.expression.parse.SyntaxNode;
import dev.slicesmith.model.expression.parse.SyntaxProblem;
import dev.slicesmith.model.source.ScalarPositions;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One run over a model: checks expressions one by one, collects what passes and reports what does not. */
final class Session {

    private final Typer typer;
    private final Diagnostics diagnostics;
    private final Map<Expression, TypedExpression> typed = new HashMap<>();
    private final Map<StateField, FieldType> stateTypes = new IdentityHashMap<>();
    private final CheckedExpressions before;
    private final Map<Expression, String> reworded;

    Session(EventModel model, Diagnostics diagnostics) {
        this(model, diagnostics, CheckedExpressions.none(), Map.of());
    }

    /** On top of what was checked before; some expressions say something else. */
    Session(EventModel model, Diagnostics diagnostics, CheckedExpressions before, Map<Expression, String> reworded) {
        this.typer = new Typer(new ModelNames(model));
        this.diagnostics = diagnostics;
        this.before = before;
        this.reworded = reworded;
    }

    CheckedExpressions result() {
        return before.with(typed, stateTypes);
    }

    void stateType(StateField field, FieldType type) {
        stateTypes.put(field, type);
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** Checks an expression where a type is wanted. */
    Optional<ExpressionTree> check(Expression expression, FieldType wanted, Scope scope) {
        return check(expression, Optional.of(wanted), scope);
    }

    /** Checks an expression that may have any type. */
    Optional<ExpressionTree> check(Expression expression, Optional<FieldType> wanted, Scope scope) {
        try {
            ExpressionTree tree = tree(expression, wanted, scope);
            typed.put(expression, new TypedExpression(expression, tree.type(), tree));
            return Optional.of(tree);
        } catch (Problem problem) {
            diagnostics.report(diagnostic(expression, problem));
            return Optional.empty();
        }
    }

    /** Checks a condition; what it says is known wherever it holds. */
    Set<ExpressionTree> condition(Optional<Expression> condition, Scope scope) {
        return condition.flatMap(when -> check(when, ScalarType.BOOLEAN, scope)).map(Facts::whenTrue).orElse(Set.of());
    }

    void assignments(List<Assignment> assignments, Scope scope) {
        for (Assignment assignment : assignments) {
            check(assignment.expression(), assignment.field().type(),
                    scope.at("the value of \"" + assignment.field().name() + "\""));
        }
    }

    /** Checks the list of an {@code each} and gives the scope its element's name. */
    Scope each(Optional<Each> each, Scope list, Scope element) {
        if (each.isEmpty()) {
            return element;
        }
        Optional<ExpressionTree> tree = check(each.get().list(), Optional.empty(), list.at("the list of \"each\""));
        Optional<FieldType> type = tree.flatMap(found -> Types.element(found.type()));
        if (tree.isPresent() && type.isEmpty()) {
            diagnostics.report(each.get().list().span(), ExpressionCode.WRONG_TYPE,
                    "expected a list or set but this is " + tree.get().type().notation());
        }
        return Variables.named(element, Role.AS, each.get().as(), type.orElse(Types.NOTHING));
    }

    /** The tree of an expression, without a report. */
    ExpressionTree tree(Expression expression, Optional<FieldType> wanted, Scope scope) {
        SyntaxNode node = parse(reworded.getOrDefault(expression, expression.text()));
        ExpressionTree tree = wanted.isPresent()
                ? typer.typeAs(wanted.get(), node, scope)
                : typer.type(node, scope);
        if (wanted.isEmpty() && Types.isVague(tree.type()) && scope.undetermined().isEmpty()) {
            throw Problem.at(node, ExpressionCode.NO_TYPE, "the type of this value cannot be told");
        }
        return tree;
    }

    private static SyntaxNode parse(String text) {
        try {
            return ExpressionParser.parse(text);
        } catch (SyntaxProblem problem) {
            ExpressionCode code = problem.isLimit() ? ExpressionCode.TOO_LARGE : ExpressionCode.SYNTAX;
            Problem found = new Problem(code, problem.start(), problem.end(), problem.getMessage());
            throw problem.isLimit() ? found : found.help("operators are those of Java, and a text has quotes: "
                    + "slicesmith explain SM600 tells more");
        }
    }

    private static Diagnostic diagnostic(Expression expression, Problem problem) {
        Diagnostic diagnostic = Diagnostic.at(
                new ScalarPositions(expression.source()).span(problem.start(), problem.end()),
                problem.code(), problem.getMessage());
        for (String line : problem.help()) {
            diagnostic = diagnostic.help(line);
        }
        return diagnostic;
    }
}
