package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.ListOf;
import dev.slicesmith.model.FieldType.MapOf;
import dev.slicesmith.model.FieldType.OptionalOf;
import dev.slicesmith.model.FieldType.SetOf;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.expression.ExpressionCode;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Absent;
import dev.slicesmith.model.expression.ExpressionTree.Comprehension;
import dev.slicesmith.model.expression.ExpressionTree.Conditional;
import dev.slicesmith.model.expression.ExpressionTree.Convert;
import dev.slicesmith.model.expression.ExpressionTree.ListLiteral;
import dev.slicesmith.model.expression.ExpressionTree.Literal;
import dev.slicesmith.model.expression.ExpressionTree.MapEntry;
import dev.slicesmith.model.expression.ExpressionTree.MapLiteral;
import dev.slicesmith.model.expression.ExpressionTree.Required;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.expression.ExpressionTree.Variable;
import dev.slicesmith.model.expression.TreeNames;
import dev.slicesmith.model.expression.parse.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a value of one type fit where another is wanted, if nothing is lost. */
final class Conversions {

    private Conversions() {}

    /** The tree with the wanted type, or a problem at the node. */
    static ExpressionTree to(FieldType wanted, ExpressionTree tree, SyntaxNode node, Scope scope) {
        return fit(wanted, tree, scope).orElseThrow(() -> misfit(wanted, tree, node, scope));
    }

    /** The same value, not optional. */
    static ExpressionTree required(ExpressionTree tree, SyntaxNode node, Scope scope) {
        if (!(tree.type() instanceof OptionalOf optional)) {
            return tree;
        }
        if (scope.present().contains(tree)) {
            return new Required(tree, optional.of());
        }
        throw absent(tree, node);
    }

    /** A strong type's value as what it wraps. */
    static ExpressionTree raw(ExpressionTree tree) {
        return tree.type() instanceof StrongType strong ? unwrap(tree, strong) : tree;
    }

    private static ExpressionTree unwrap(ExpressionTree tree, StrongType strong) {
        boolean justWrapped = tree instanceof Convert convert && convert.of().type() == strong.scalar();
        return justWrapped ? ((Convert) tree).of() : new Convert(tree, strong.scalar());
    }

    private static Problem misfit(FieldType wanted, ExpressionTree tree, SyntaxNode node, Scope scope) {
        boolean onlyAbsence = tree.type() instanceof OptionalOf optional && !wanted.isOptional()
                && (Types.isNothing(optional.of()) || Types.common(optional.of(), wanted).isPresent());
        if (onlyAbsence) {
            return absent(tree, node);
        }
        Problem problem = Problem.at(node, ExpressionCode.WRONG_TYPE,
                "expected " + wanted.notation() + " but this is " + tree.type().notation());
        return problem.help(Hints.conversion(tree, wanted));
    }

    private static Problem absent(ExpressionTree tree, SyntaxNode node) {
        if (tree instanceof Absent) {
            return Problem.at(node, ExpressionCode.MAYBE_ABSENT, "a value is needed here, which null is not");
        }
        String name = TreeNames.of(tree);
        return Problem.at(node, ExpressionCode.MAYBE_ABSENT, "\"" + name + "\" may be absent")
                .help("ask first, with has(…), or give a substitute: orElse(…, …)");
    }

    static Optional<ExpressionTree> fit(FieldType wanted, ExpressionTree tree, Scope scope) {
        FieldType type = tree.type();
        if (type.equals(wanted)) {
            return Optional.of(tree);
        }
        if (tree instanceof Conditional choice) {
            return fit(wanted, choice.then(), scope.knowing(Facts.whenTrue(choice.condition())))
                    .flatMap(a -> fit(wanted, choice.otherwise(), scope.knowing(Facts.whenFalse(choice.condition())))
                            .map(b -> new Conditional(choice.condition(), a, b, wanted)));
        }
        if (tree instanceof Absent) {
            return wanted instanceof OptionalOf optional ? Optional.of(new Absent(optional)) : Optional.empty();
        }
        if (wanted instanceof OptionalOf optional) {
            return toOptional(optional, tree, scope);
        }
        if (type instanceof OptionalOf optional) {
            return scope.present().contains(tree)
                    ? fit(wanted, new Required(tree, optional.of()), scope)
                    : Optional.empty();
        }
        Optional<ExpressionTree> collection = toCollection(wanted, tree, scope);
        return collection.isPresent() ? collection : toScalar(wanted, tree);
    }

    private static Optional<ExpressionTree> toOptional(OptionalOf wanted, ExpressionTree tree, Scope scope) {
        if (!(tree.type() instanceof OptionalOf optional)) {
            return fit(wanted.of(), tree, scope).map(value -> new Convert(value, wanted));
        }
        boolean wrapping = wanted.of() instanceof StrongType strong && optional.of() == strong.scalar()
                || optional.of() instanceof StrongType inner && wanted.of() == inner.scalar();
        return wrapping ? Optional.of(new Convert(tree, wanted)) : Optional.empty();
    }

    private static Optional<ExpressionTree> toScalar(FieldType wanted, ExpressionTree tree) {
        if (Types.isNothing(tree.type())) {
            return Optional.of(new Convert(tree, wanted));
        }
        Optional<ScalarType> from = Types.scalar(tree.type());
        Optional<ScalarType> to = Types.scalar(wanted);
        boolean twoIdentities = tree.type() instanceof StrongType && wanted instanceof StrongType;
        if (from.isEmpty() || to.isEmpty() || twoIdentities) {
            return Optional.empty();
        }
        ExpressionTree raw = raw(tree);
        Optional<ExpressionTree> scalar = raw instanceof Literal literal
                ? Literals.as(literal, to.get()).map(ExpressionTree.class::cast)
                : widened(raw, from.get(), to.get());
        return wanted instanceof StrongType ? scalar.map(value -> new Convert(value, wanted)) : scalar;
    }

    private static Optional<ExpressionTree> widened(ExpressionTree tree, ScalarType from, ScalarType to) {
        if (from == to) {
            return Optional.of(tree);
        }
        return Types.widens(from, to) ? Optional.of(new Convert(tree, to)) : Optional.empty();
    }

    private static Optional<ExpressionTree> toCollection(FieldType wanted, ExpressionTree tree, Scope scope) {
        if (wanted instanceof MapOf map && tree instanceof MapLiteral literal) {
            return entries(map, literal, scope);
        }
        Optional<FieldType> element = Types.element(wanted);
        Optional<FieldType> own = Types.element(tree.type());
        if (element.isEmpty() || own.isEmpty()) {
            return Optional.empty();
        }
        if (tree instanceof ListLiteral literal) {
            return all(element.get(), literal.items(), scope).map(items -> new ListLiteral(items, wanted));
        }
        return elements(element.get(), tree, scope)
                .map(fitting -> fitting.type().equals(wanted) ? fitting : new Convert(fitting, wanted));
    }

    private static Optional<ExpressionTree> entries(MapOf wanted, MapLiteral literal, Scope scope) {
        List<MapEntry> entries = new ArrayList<>();
        for (MapEntry entry : literal.entries()) {
            Optional<ExpressionTree> value = fit(wanted.of(), entry.value(), scope);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            entries.add(new MapEntry(entry.key(), value.get()));
        }
        return Optional.of(new MapLiteral(entries, wanted));
    }

    private static Optional<List<ExpressionTree>> all(FieldType wanted, List<ExpressionTree> items, Scope scope) {
        List<ExpressionTree> fitting = new ArrayList<>();
        for (ExpressionTree item : items) {
            Optional<ExpressionTree> value = fit(wanted, item, scope);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            fitting.add(value.get());
        }
        return Optional.of(fitting);
    }

    /** A list or set whose elements have the wanted type. */
    static Optional<ExpressionTree> elements(FieldType wanted, ExpressionTree tree, Scope scope) {
        FieldType own = Types.element(tree.type()).orElseThrow();
        if (own.equals(wanted)) {
            return Optional.of(tree);
        }
        if (tree instanceof Comprehension map && map.kind() == Comprehension.Kind.MAP) {
            return fit(wanted, map.body(), scope).map(body ->
                    new Comprehension(map.kind(), map.over(), map.variable(), body, new ListOf(wanted)));
        }
        if (Types.isNothing(own)) {
            return Optional.of(new Convert(tree, tree.type() instanceof SetOf ? new SetOf(wanted) : new ListOf(wanted)));
        }
        Variable element = new Variable(Role.LOCAL, "each", own);
        return fit(wanted, element, Scope.of(scope.place())).map(body ->
                new Comprehension(Comprehension.Kind.MAP, tree, element, body, new ListOf(wanted)));
    }
}
