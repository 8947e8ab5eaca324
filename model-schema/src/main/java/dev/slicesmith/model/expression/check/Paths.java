package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.Event;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType.ElementOf;
import dev.slicesmith.model.FieldType.ListOf;
import dev.slicesmith.model.FieldType.MapOf;
import dev.slicesmith.model.Fields;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.TypeDefinition.EnumType;
import dev.slicesmith.model.TypeDefinition.ValueObject;
import dev.slicesmith.model.View;
import dev.slicesmith.model.diagnostic.Suggestions;
import dev.slicesmith.model.expression.ExpressionCode;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.EnumConstant;
import dev.slicesmith.model.expression.ExpressionTree.FieldAccess;
import dev.slicesmith.model.expression.ExpressionTree.History;
import dev.slicesmith.model.expression.ExpressionTree.Rows;
import dev.slicesmith.model.expression.ExpressionTree.Variable;
import dev.slicesmith.model.expression.parse.SyntaxNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.NameNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.SelectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Variables, fields, {@code events.X}, {@code views.X} and {@code Enumeration.constant}. */
final class Paths {

    private static final Set<String> SOMEWHERE = Set.of(
            "command", "state", "event", "row", "meta", "now", "result", "events", "views");

    private final Typer typer;
    private final ModelNames names;

    Paths(Typer typer, ModelNames names) {
        this.typer = typer;
        this.names = names;
    }

    ExpressionTree variable(NameNode node, Scope scope) {
        Variable variable = scope.variables().get(node.name());
        if (variable != null) {
            return variable;
        }
        throw unknown(node, scope);
    }

    private Problem unknown(NameNode node, Scope scope) {
        String name = node.name();
        String here = "in " + scope.place() + " there is " + listed(scope.names());
        if (name.equals("events") && scope.events() || name.equals("views") && scope.views()) {
            return Problem.at(node, ExpressionCode.UNKNOWN_VARIABLE, "\"" + name + "\" is no value by itself")
                    .help("write " + name + ".X with the name of one");
        }
        if (SOMEWHERE.contains(name)) {
            Problem problem = Problem.at(node, ExpressionCode.NOT_HERE, "\"" + name + "\" cannot be used here");
            return name.equals("now") ? problem.help(here).help("replay must give the same again: let an event say when")
                    : problem.help(here);
        }
        if (names.enumeration(name).isPresent() || names.valueObject(name).isPresent()) {
            return Problem.at(node, ExpressionCode.UNKNOWN_VARIABLE, "\"" + name + "\" is a type, not a value");
        }
        Optional<String> meant = fieldOfThatName(name, scope)
                .or(() -> names.constant(name).map(constant -> "did you mean \"" + constant + "\"?"))
                .or(() -> Suggestions.didYouMean(name, beginnings(scope)));
        return Problem.at(node, ExpressionCode.UNKNOWN_VARIABLE, "there is no \"" + name + "\" here")
                .ofName()
                .help(meant.orElse(here));
    }

    /** What a path may begin with. */
    private Set<String> beginnings(Scope scope) {
        Set<String> known = new HashSet<>(scope.names());
        known.addAll(names.typeNames(EnumType.class));
        return known;
    }

    private static Optional<String> fieldOfThatName(String name, Scope scope) {
        return scope.variables().values().stream()
                .filter(v -> v.type() instanceof ElementOf element && Fields.named(element.fields(), name).isPresent())
                .map(v -> "did you mean \"" + v.name() + "." + name + "\"?")
                .sorted()
                .findFirst();
    }

    private static String listed(Set<String> names) {
        return names.isEmpty() ? "no variable" : String.join(", ", names);
    }

    ExpressionTree select(SelectNode node, Scope scope) {
        if (node.of() instanceof NameNode start && !Typer.isVariable(start, scope)) {
            if (start.name().equals("events") && scope.events()) {
                return history(node.field());
            }
            if (start.name().equals("views") && scope.views()) {
                View view = view(node.field());
                return new Rows(view, new ListOf(row(view)));
            }
            Optional<EnumType> enumeration = names.enumeration(start.name());
            if (enumeration.isPresent()) {
                return constant(enumeration.get(), node.field());
            }
        }
        return field(typer.value(node.of(), scope), node, scope);
    }

    private ExpressionTree field(ExpressionTree of, SelectNode node, Scope scope) {
        if (of.type() instanceof ElementOf element) {
            checkDetermined(element, node.field(), scope);
            return new FieldAccess(of, field(element.fields(), node.field(), element.name().text()));
        }
        if (of.type() instanceof ValueObject value) {
            return new FieldAccess(of, field(value.fields(), node.field(), value.name().text()));
        }
        Problem problem = Problem.at(node.field(), ExpressionCode.UNKNOWN_FIELD,
                of.type().notation() + " has no fields");
        throw of.type() instanceof MapOf
                ? problem.help("write ['" + node.field().name() + "']")
                : problem.help(OtherFunctions.meant(node.field().name()));
    }

    private static void checkDetermined(ElementOf element, NameNode field, Scope scope) {
        if (element.kind() == ElementOf.Kind.STATE && scope.undetermined().contains(field.name())) {
            throw Problem.at(field, ExpressionCode.NO_TYPE, "the type of \"" + field.name() + "\" cannot be told")
                    .help("say its type, or what it begins with: {type: …} or {initial: …}");
        }
    }

    static Field field(List<Field> fields, NameNode node, String owner) {
        return Fields.named(fields, node.name()).orElseThrow(() -> Problem
                .at(node, ExpressionCode.UNKNOWN_FIELD, "\"" + owner + "\" has no \"" + node.name() + "\"")
                .ofName()
                .help(suggestion(node.name(), fields.stream().map(Field::name).toList())));
    }

    private static Optional<String> suggestion(String written, List<Name> known) {
        List<String> names = new ArrayList<>();
        known.forEach(name -> names.add(name.java()));
        Optional<String> near = Suggestions.didYouMean(written, names);
        return near.isPresent() || names.isEmpty() || names.size() > 8
                ? near
                : Optional.of("there is " + String.join(", ", names));
    }

    private ExpressionTree history(NameNode node) {
        Event event = names.events().get(node.name());
        if (event == null) {
            throw Problem.at(node, ExpressionCode.UNKNOWN_TYPE, "there is no event \"" + node.name() + "\"")
                    .ofName()
                    .help(Suggestions.didYouMean(node.name(), names.events().keySet()));
        }
        if (event.isExternal()) {
            throw Problem.at(node, ExpressionCode.NOT_HERE,
                    "\"" + event.name() + "\" is another system's, which a decision does not read");
        }
        return new History(event, new ListOf(new ElementOf(ElementOf.Kind.EVENT, event.name(), event.fields())));
    }

    View view(NameNode node) {
        View view = names.views().get(node.name());
        if (view == null) {
            throw Problem.at(node, ExpressionCode.UNKNOWN_TYPE, "there is no view \"" + node.name() + "\"")
                    .ofName()
                    .help(Suggestions.didYouMean(node.name(), names.views().keySet()));
        }
        return view;
    }

    static ElementOf row(View view) {
        return new ElementOf(ElementOf.Kind.ROW, view.name(), view.fields());
    }

    private static ExpressionTree constant(EnumType type, NameNode node) {
        for (Name constant : type.constants()) {
            if (constant.text().equals(node.name()) || constant.java().equals(node.name())) {
                return new EnumConstant(type, constant);
            }
        }
        throw Problem.at(node, ExpressionCode.UNKNOWN_FIELD, "\"" + type.name() + "\" has no \"" + node.name() + "\"")
                .help(constants(node.name(), type));
    }

    private static Optional<String> constants(String written, EnumType type) {
        List<String> words = type.constants().stream().map(Name::text).toList();
        return Suggestions.didYouMean(written, words).or(() -> Optional.of("there is " + String.join(", ", words)));
    }

    static boolean isNamed(SyntaxNode node, String name) {
        return node instanceof NameNode start && start.name().equals(name);
    }
}
