package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.ListOf;
import dev.slicesmith.model.FieldType.MapOf;
import dev.slicesmith.model.FieldType.OptionalOf;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.ValueObject;
import dev.slicesmith.model.diagnostic.Suggestions;
import dev.slicesmith.model.expression.ExpressionCode;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Absent;
import dev.slicesmith.model.expression.ExpressionTree.FieldArgument;
import dev.slicesmith.model.expression.ExpressionTree.ListLiteral;
import dev.slicesmith.model.expression.ExpressionTree.Literal;
import dev.slicesmith.model.expression.ExpressionTree.MapEntry;
import dev.slicesmith.model.expression.ExpressionTree.MapLiteral;
import dev.slicesmith.model.expression.ExpressionTree.Variable;
import dev.slicesmith.model.expression.parse.SyntaxNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.ArgumentNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.BooleanNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.CallNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.ConstructNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.EntryNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.ListNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.MapNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.NameNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.NullNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.NumberNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.OperatorNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.SelectNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives every node of an expression its type; each kind of node that takes more than a few lines has its own class. */
final class Typer {

    private final ModelNames names;
    private final Paths paths;
    private final Operators operators = new Operators(this);
    private final Calls calls;

    Typer(ModelNames names) {
        this.names = names;
        this.paths = new Paths(this, names);
        this.calls = new Calls(this, names);
    }

    /** The tree of a node, of whatever type it has by itself. */
    ExpressionTree type(SyntaxNode node, Scope scope) {
        if (node instanceof NullNode) {
            return new Absent(new OptionalOf(Types.NOTHING));
        }
        if (node instanceof BooleanNode constant) {
            return new Literal(constant.value(), ScalarType.BOOLEAN);
        }
        if (node instanceof NumberNode number) {
            return Literals.number(number);
        }
        if (node instanceof TextNode text) {
            return new Literal(text.value(), ScalarType.STRING);
        }
        if (node instanceof NameNode name) {
            return paths.variable(name, scope);
        }
        if (node instanceof SelectNode select) {
            return paths.select(select, scope);
        }
        return compound(node, scope);
    }

    private ExpressionTree compound(SyntaxNode node, Scope scope) {
        if (node instanceof CallNode call) {
            return calls.type(call, scope);
        }
        if (node instanceof OperatorNode operator) {
            return operators.type(operator, scope);
        }
        if (node instanceof ListNode list) {
            return list(list, scope);
        }
        return node instanceof MapNode map ? map(map, scope) : construct((ConstructNode) node, scope);
    }

    /** The tree of a node that must not be absent. */
    ExpressionTree value(SyntaxNode node, Scope scope) {
        return Conversions.required(type(node, scope), node, scope);
    }

    /** The tree of a node as the wanted type. */
    ExpressionTree typeAs(FieldType wanted, SyntaxNode node, Scope scope) {
        return Conversions.to(wanted, type(node, scope), node, scope);
    }

    private ExpressionTree list(ListNode node, Scope scope) {
        FieldType element = Types.NOTHING;
        List<ExpressionTree> items = new ArrayList<>();
        for (SyntaxNode item : node.items()) {
            ExpressionTree tree = value(item, scope);
            element = Pairs.meet(element, items.isEmpty() ? tree : items.get(0), tree, item);
            items.add(tree);
        }
        return Conversions.to(new ListOf(element), new ListLiteral(items, new ListOf(Types.NOTHING)), node, scope);
    }

    private ExpressionTree map(MapNode node, Scope scope) {
        FieldType value = Types.NOTHING;
        List<MapEntry> entries = new ArrayList<>();
        for (EntryNode entry : node.entries()) {
            ExpressionTree key = Conversions.raw(value(entry.key(), scope));
            ExpressionTree tree = value(entry.value(), scope);
            value = Pairs.meet(value, entries.isEmpty() ? tree : entries.get(0).value(), tree, entry.value());
            entries.add(new MapEntry(Conversions.to(ScalarType.STRING, key, entry.key(), scope), tree));
        }
        return Conversions.to(new MapOf(value), new MapLiteral(entries, new MapOf(Types.NOTHING)), node, scope);
    }

    private ExpressionTree construct(ConstructNode node, Scope scope) {
        ValueObject type = names.valueObject(node.type().name()).orElseThrow(() -> Problem
                .at(node.type(), ExpressionCode.UNKNOWN_TYPE, "there is no value object \"" + node.type().name() + "\"")
                .ofName()
                .help(Suggestions.didYouMean(node.type().name(), names.typeNames(ValueObject.class))));
        Map<String, FieldArgument> given = arguments(type, node.arguments(), scope);
        List<FieldArgument> all = new ArrayList<>();
        for (Field field : type.fields()) {
            if (!field.isDerived()) {
                FieldArgument argument = given.get(field.name().java());
                all.add(argument != null ? argument : new FieldArgument(field, Defaults.of(field, type, node)));
            }
        }
        return new ExpressionTree.Construct(type, all);
    }

    /** The values that are written for fields, in the fields' order: that is how Java evaluates them. */
    List<FieldArgument> changes(ValueObject type, List<ArgumentNode> nodes, Scope scope) {
        Map<String, FieldArgument> given = arguments(type, nodes, scope);
        return type.fields().stream()
                .filter(field -> given.containsKey(field.name().java()))
                .map(field -> given.get(field.name().java()))
                .toList();
    }

    /** The values that are written for fields, by the Java name of the field. */
    private Map<String, FieldArgument> arguments(ValueObject type, List<ArgumentNode> nodes, Scope scope) {
        Map<String, FieldArgument> given = new LinkedHashMap<>();
        for (ArgumentNode node : nodes) {
            Field field = Paths.field(type.fields(), node.field(), type.name().text());
            if (field.isDerived()) {
                throw Problem.at(node.field(), ExpressionCode.NOT_HERE,
                        "\"" + field.name() + "\" is derived, so nobody sets it");
            }
            ExpressionTree value = typeAs(field.type(), node.value(), scope);
            if (given.put(field.name().java(), new FieldArgument(field, value)) != null) {
                throw Problem.at(node.field(), ExpressionCode.WRONG_ARGUMENTS,
                        "\"" + field.name() + "\" is set twice");
            }
        }
        return given;
    }

    /** Whether the name is a variable here. */
    static boolean isVariable(SyntaxNode node, Scope scope) {
        return node instanceof NameNode name && scope.variables().containsKey(name.name());
    }

    static Variable local(NameNode name, FieldType type) {
        return new Variable(ExpressionTree.Role.LOCAL, name.name(), type);
    }
}
