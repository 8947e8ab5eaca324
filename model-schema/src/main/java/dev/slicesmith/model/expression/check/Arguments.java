package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.ListOf;
import dev.slicesmith.model.FieldType.SetOf;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.expression.ExpressionCode;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Call;
import dev.slicesmith.model.expression.Function;
import dev.slicesmith.model.expression.parse.SyntaxNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.CallNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The arguments of one call, the value before the dot first. */
record Arguments(Typer typer, Scope scope, CallNode call, Function function, List<SyntaxNode> nodes) {

    int size() {
        return nodes.size();
    }

    /** Insists on a number of arguments. */
    Arguments count(int least, int most) {
        if (size() < least || size() > most) {
            throw new Problem(ExpressionCode.WRONG_ARGUMENTS, call.name().start(), call.end(),
                    "\"" + function.symbol() + "\" takes " + (least == most ? "" + least : least + " to " + most)
                            + (most == 1 ? " argument" : " arguments"))
                    .help("write " + Functions.usage(function.symbol()));
        }
        return this;
    }

    ExpressionTree type(int index) {
        return typer.type(nodes.get(index), scope);
    }

    ExpressionTree value(int index) {
        return typer.value(nodes.get(index), scope);
    }

    ExpressionTree as(FieldType type, int index) {
        return typer.typeAs(type, nodes.get(index), scope);
    }

    /** An argument as what it wraps, which must be one of these. */
    ExpressionTree raw(int index, ScalarType... wanted) {
        ExpressionTree tree = Conversions.raw(value(index));
        if (!Types.is(tree.type(), wanted)) {
            throw wrong(index, tree);
        }
        return tree;
    }

    /** A list or set. */
    ExpressionTree collection(int index) {
        ExpressionTree tree = value(index);
        if (Types.element(tree.type()).isEmpty()) {
            throw wrong(index, tree);
        }
        if (Types.isVague(tree.type())) {
            throw Problem.at(nodes.get(index), ExpressionCode.NO_TYPE, "nothing is known of this list's elements");
        }
        return tree;
    }

    /** A list or set of what its elements wrap, which must have the property. */
    ExpressionTree rawCollection(int index, Predicate<FieldType> property) {
        ExpressionTree tree = collection(index);
        FieldType element = Types.element(tree.type()).orElseThrow();
        if (!property.test(element) || element.isOptional()) {
            throw wrong(index, tree);
        }
        return Conversions.elements(element.unwrapped(), tree, scope).orElseThrow();
    }

    Optional<String> text(int index) {
        return nodes.get(index) instanceof TextNode text ? Optional.of(text.value()) : Optional.empty();
    }

    Problem wrong(int index, ExpressionTree tree) {
        return Problem.at(nodes.get(index), ExpressionCode.WRONG_ARGUMENTS,
                        "\"" + function.symbol() + "\" does not take " + tree.type().notation())
                .help(function == Function.CONTAINS && Types.element(tree.type()).isPresent()
                        ? "write element in list"
                        : "write " + Functions.usage(function.symbol()));
    }

    Call call(FieldType type, ExpressionTree... arguments) {
        return new Call(function, List.of(arguments), type);
    }

    static FieldType listOrSet(FieldType of, FieldType element) {
        return of instanceof SetOf ? new SetOf(element) : new ListOf(element);
    }
}
