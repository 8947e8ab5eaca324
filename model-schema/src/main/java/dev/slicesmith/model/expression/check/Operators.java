package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.ListOf;
import dev.slicesmith.model.FieldType.MapOf;
import dev.slicesmith.model.FieldType.OptionalOf;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.expression.ExpressionCode;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Absent;
import dev.slicesmith.model.expression.ExpressionTree.Call;
import dev.slicesmith.model.expression.ExpressionTree.Conditional;
import dev.slicesmith.model.expression.ExpressionTree.Convert;
import dev.slicesmith.model.expression.Function;
import dev.slicesmith.model.expression.parse.SyntaxNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.OperatorNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Types operators. Numbers are calculated in {@link Arithmetic}. */
final class Operators {

    private static final Map<String, Function> COMPARISONS = Map.of(
            "<", Function.LESS, "<=", Function.LESS_OR_EQUAL,
            ">", Function.GREATER, ">=", Function.GREATER_OR_EQUAL);

    private final Typer typer;

    Operators(Typer typer) {
        this.typer = typer;
    }

    ExpressionTree type(OperatorNode node, Scope scope) {
        return switch (node.sign()) {
            case "?" -> conditional(node, scope);
            case "&&", "||" -> logical(node, scope);
            case "!" -> Trees.not(typer.typeAs(ScalarType.BOOLEAN, node.operands().get(0), scope));
            case "==", "!=" -> equality(node, scope);
            case "<", "<=", ">", ">=" -> comparison(node, scope);
            case "in" -> in(node, scope);
            case "[]" -> index(node, scope);
            default -> arithmetic(node, scope);
        };
    }

    private ExpressionTree conditional(OperatorNode node, Scope scope) {
        ExpressionTree condition = typer.typeAs(ScalarType.BOOLEAN, node.operands().get(0), scope);
        Scope yes = scope.knowing(Facts.whenTrue(condition));
        Scope no = scope.knowing(Facts.whenFalse(condition));
        ExpressionTree then = typer.type(node.operands().get(1), yes);
        ExpressionTree otherwise = typer.type(node.operands().get(2), no);
        FieldType type = branch(then, otherwise, yes, no).orElseThrow(() -> Problem.at(node.operands().get(2),
                ExpressionCode.WRONG_TYPE,
                "expected " + then.type().notation() + " as before the \":\" but this is "
                        + otherwise.type().notation()));
        return new Conditional(condition,
                Conversions.to(type, then, node.operands().get(1), yes),
                Conversions.to(type, otherwise, node.operands().get(2), no),
                type);
    }

    /** The branches' type; an optional that is known to be there counts as its value. */
    private static Optional<FieldType> branch(ExpressionTree then, ExpressionTree otherwise, Scope yes, Scope no) {
        return Pairs.meet(known(then, yes), known(otherwise, no));
    }

    private static ExpressionTree known(ExpressionTree tree, Scope scope) {
        return tree.type() instanceof OptionalOf optional && scope.present().contains(tree)
                ? new ExpressionTree.Required(tree, optional.of())
                : tree;
    }

    private ExpressionTree logical(OperatorNode node, Scope scope) {
        ExpressionTree left = typer.typeAs(ScalarType.BOOLEAN, node.operands().get(0), scope);
        boolean and = node.sign().equals("&&");
        Scope second = scope.knowing(and ? Facts.whenTrue(left) : Facts.whenFalse(left));
        ExpressionTree right = typer.typeAs(ScalarType.BOOLEAN, node.operands().get(1), second);
        return new Call(and ? Function.AND : Function.OR, List.of(left, right), ScalarType.BOOLEAN);
    }

    private ExpressionTree equality(OperatorNode node, Scope scope) {
        boolean equal = node.sign().equals("==");
        ExpressionTree a = typer.type(node.operands().get(0), scope);
        ExpressionTree b = typer.type(node.operands().get(1), scope);
        if (a instanceof Absent || b instanceof Absent) {
            ExpressionTree asked = Trees.present(b instanceof Absent ? a : b, node);
            return equal ? Trees.not(asked) : asked;
        }
        FieldType common = Pairs.meet(a, b)
                .filter(type -> !Types.differentIdentities(a.type().required(), b.type().required()))
                .orElseThrow(() -> Pairs.mismatch(node.sign(), a, b, node));
        FieldType compared = Types.is(common, ScalarType.DOUBLE) ? common.unwrapped() : common;
        return new Call(
                equal ? Function.EQUAL : Function.NOT_EQUAL,
                List.of(equalOperand(compared, a, node, scope), equalOperand(compared, b, node, scope)),
                ScalarType.BOOLEAN);
    }

    /** Optional numbers of two widths cannot be compared: nothing of that kind is worth its code. */
    private static ExpressionTree equalOperand(FieldType type, ExpressionTree tree, OperatorNode node, Scope scope) {
        return Conversions.fit(type, tree, scope).orElseThrow(() -> Pairs.mismatch(node.sign(), tree, tree, node));
    }

    private ExpressionTree comparison(OperatorNode node, Scope scope) {
        ExpressionTree a = Conversions.raw(typer.value(node.operands().get(0), scope));
        ExpressionTree b = Conversions.raw(typer.value(node.operands().get(1), scope));
        FieldType type = Pairs.meet(a, b).filter(Types::isOrdered)
                .orElseThrow(() -> Pairs.mismatch(node.sign(), a, b, node));
        return new Call(
                COMPARISONS.get(node.sign()),
                List.of(Conversions.to(type, a, node.operands().get(0), scope),
                        Conversions.to(type, b, node.operands().get(1), scope)),
                ScalarType.BOOLEAN);
    }

    private ExpressionTree in(OperatorNode node, Scope scope) {
        SyntaxNode of = node.operands().get(1);
        ExpressionTree element = typer.value(node.operands().get(0), scope);
        ExpressionTree collection = typer.value(of, scope);
        if (collection.type() instanceof MapOf) {
            ExpressionTree key = Conversions.to(
                    ScalarType.STRING, Conversions.raw(element), node.operands().get(0), scope);
            return new Call(Function.IN, List.of(key, collection), ScalarType.BOOLEAN);
        }
        FieldType wanted = Types.element(collection.type()).orElseThrow(() -> Problem.at(of,
                ExpressionCode.WRONG_TYPE, "expected a list, set or map but this is " + collection.type().notation()));
        if (Types.isNothing(wanted)) {
            ExpressionTree typed = Conversions.to(new ListOf(element.type()), collection, of, scope);
            return new Call(Function.IN, List.of(element, typed), ScalarType.BOOLEAN);
        }
        Optional<ExpressionTree> fitting = Conversions.fit(wanted, element, scope);
        if (fitting.isPresent()) {
            return new Call(Function.IN, List.of(fitting.get(), collection), ScalarType.BOOLEAN);
        }
        FieldType common = Pairs.meet(element, new Absent(new OptionalOf(wanted)))
                .map(FieldType::required)
                .orElseThrow(() -> Pairs.mismatch("in", element, collection, node));
        ExpressionTree widened = Conversions.elements(common, collection, scope)
                .orElseThrow(() -> Pairs.mismatch("in", element, collection, node));
        return new Call(Function.IN,
                List.of(Conversions.to(common, element, node.operands().get(0), scope), widened), ScalarType.BOOLEAN);
    }

    private ExpressionTree index(OperatorNode node, Scope scope) {
        ExpressionTree of = typer.value(node.operands().get(0), scope);
        SyntaxNode at = node.operands().get(1);
        if (of.type() instanceof MapOf map) {
            ExpressionTree key = Conversions.to(ScalarType.STRING, Conversions.raw(typer.value(at, scope)), at, scope);
            return new Call(Function.INDEX, List.of(of, key), map.of());
        }
        if (of.type() instanceof ListOf list && !Types.isNothing(list.of())) {
            ExpressionTree index = typer.typeAs(ScalarType.LONG, at, scope);
            return new Call(Function.INDEX, List.of(of, index), list.of());
        }
        throw Problem.at(node.operands().get(0), ExpressionCode.WRONG_TYPE,
                "expected a list or map but this is " + of.type().notation());
    }

    private ExpressionTree arithmetic(OperatorNode node, Scope scope) {
        ExpressionTree first = Conversions.raw(typer.value(node.operands().get(0), scope));
        if (node.operands().size() == 1) {
            if (!Types.is(first.type(), ScalarType.INT, ScalarType.LONG, ScalarType.DOUBLE, ScalarType.DECIMAL,
                    ScalarType.DURATION)) {
                throw Problem.at(node, ExpressionCode.WRONG_TYPE, "there is no -" + first.type().notation());
            }
            return new Call(Function.NEGATE, List.of(first), first.type());
        }
        ExpressionTree second = Conversions.raw(typer.value(node.operands().get(1), scope));
        Arithmetic arithmetic = new Arithmetic(node, scope);
        Optional<ExpressionTree> result = node.sign().equals("+") && Types.element(first.type()).isPresent()
                ? arithmetic.concatenation(first, second)
                : arithmetic.calculation(first, second);
        return result.orElseThrow(() -> Pairs.mismatch(node.sign(), first, second, node));
    }
}
