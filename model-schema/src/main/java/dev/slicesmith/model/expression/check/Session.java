package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.Assignment;
import dev.slicesmith.model.Each;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.StateField;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Doubts;
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
    private final Mentions mentions;
    private boolean conditionFailed;
    private int withheld;

    Session(EventModel model, Diagnostics diagnostics, Doubts doubts) {
        this(model, diagnostics, doubts, CheckedExpressions.none(), Map.of());
    }

    /** On top of what was checked before; some expressions say something else. */
    Session(EventModel model, Diagnostics diagnostics, Doubts doubts, CheckedExpressions before,
            Map<Expression, String> reworded) {
        this.mentions = new Mentions(model, doubts);
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
        return check(expression, mentions.isFaulty(wanted) ? Optional.empty() : Optional.of(wanted), scope);
    }

    /** Checks an expression that may have any type. */
    Optional<ExpressionTree> check(Expression expression, Optional<FieldType> wanted, Scope scope) {
        try {
            ExpressionTree tree = tree(expression, wanted, scope);
            typed.put(expression, new TypedExpression(expression, tree.type(), tree));
            return Optional.of(tree);
        } catch (Problem problem) {
            Diagnostic finding = diagnostic(expression, problem);
            if (isFollowUp(expression, problem, scope) || mentions.isReported(finding)) {
                withheld++;
            } else {
                diagnostics.report(finding);
            }
            return Optional.empty();
        }
    }

    /** Whether it may come of an error elsewhere, which was reported there. */
    private boolean isFollowUp(Expression expression, Problem problem, Scope scope) {
        if (problem.code() == ExpressionCode.SYNTAX || problem.code() == ExpressionCode.TOO_LARGE) {
            return false;
        }
        return problem.code() == ExpressionCode.MAYBE_ABSENT && conditionFailed
                || mentions.areFaulty(
                        parse(reworded.getOrDefault(expression, expression.text())), scope, problem.isOfName());
    }

    /** What is faulty, and who mentions it. */
    Mentions mentions() {
        return mentions;
    }

    /** Findings so far, also those that were not reported since they may come of errors elsewhere. */
    int findings() {
        return diagnostics.sorted().size() + withheld;
    }

    /** From now on it is about another slice, in which no condition has failed its check yet. */
    void enter(Slice slice) {
        conditionFailed = false;
        mentions.enter(slice);
    }

    /** Checks a condition; what it says is known wherever it holds. */
    Set<ExpressionTree> condition(Optional<Expression> condition, Scope scope) {
        return condition.flatMap(when -> condition(when, scope)).map(Facts::whenTrue).orElse(Set.of());
    }

    /** The tree of a condition; if it fails its check, what it asks for is not missed later. */
    Optional<ExpressionTree> condition(Expression condition, Scope scope) {
        Optional<ExpressionTree> tree = check(condition, ScalarType.BOOLEAN, scope);
        conditionFailed |= tree.isEmpty();
        return tree;
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

    /** Whether an expression fails its check for a name that nobody knows. */
    boolean hasUnknownName(Expression expression, Scope scope) {
        try {
            tree(expression, Optional.empty(), scope);
            return false;
        } catch (Problem problem) {
            return problem.isOfName();
        }
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
