package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.Element;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.ElementOf;
import dev.slicesmith.model.FieldType.ListOf;
import dev.slicesmith.model.FieldType.MapOf;
import dev.slicesmith.model.FieldType.OptionalOf;
import dev.slicesmith.model.FieldType.SetOf;
import dev.slicesmith.model.StateField;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.TypeDefinition.ValueObject;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Doubts;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.expression.ExpressionTree.Variable;
import dev.slicesmith.model.expression.parse.SyntaxNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.CallNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.ConstructNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.ListNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.MapNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.NameNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.OperatorNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.SelectNode;
import dev.slicesmith.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds out whether an expression mentions something whose definition is faulty, so that it is not to blame. */
final class Mentions {

    private final Doubts doubts;
    /** Names of events, views and types, as written and in Java. */
    private final Set<String> faulty = new HashSet<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Set<String> faultyState = new HashSet<>();
    private boolean sliceIsFaulty;
    private boolean partIsFaulty;

    Mentions(EventModel model, Doubts doubts) {
        this.doubts = doubts;
        if (doubts != Doubts.NONE) {
            model.events().forEach(event -> add(event, event.fields(), Doubts.Kind.EVENT));
            model.views().forEach(view -> add(view, view.fields(), Doubts.Kind.VIEW));
            model.types().stream().filter(this::isFaulty).forEach(type -> add(type, faulty));
            faulty.addAll(doubts.faultyTypes());
            unreadable.addAll(doubts.faultyTypes());
            model.types().stream()
                    .filter(type -> doubts.isUnreadable(Doubts.Kind.TYPE, type.name().text()))
                    .forEach(type -> add(type, unreadable));
        }
    }

    private void add(Element element, List<Field> fields, Doubts.Kind kind) {
        if (doubts.isUnreadable(kind, element.name().text())) {
            add(element, unreadable);
        }
        if (doubts.isFaulty(kind, element.name().text()) || hasFaulty(fields)) {
            add(element, faulty);
        }
    }

    private static void add(Element element, Set<String> names) {
        names.add(element.name().text());
        names.add(element.name().java());
    }

    /** From now on it is about this slice. */
    void enter(Element slice) {
        sliceIsFaulty = doubts.isFaulty(Doubts.Kind.SLICE, slice.name().text());
        partIsFaulty = sliceIsFaulty;
        faultyState.clear();
    }

    /** From now on it is about a decision. */
    void enter(List<StateField> state) {
        for (StateField field : state) {
            if (doubts.isFaulty(field.span()) || field.type().filter(this::isFaulty).isPresent()) {
                add(field, faultyState);
            }
        }
    }

    /** From now on it is about the part of a slice that is defined here. */
    void enterPart(SourceSpan part) {
        partIsFaulty = doubts.isFaulty(part);
    }

    /** Whether something was found at the same place before, which says more. */
    boolean isReported(Diagnostic finding) {
        return finding.span().filter(doubts::isReported).isPresent();
    }

    /** Something was found in this state field: it has no type, and those that read it are not to blame. */
    void blame(StateField field) {
        add(field, faultyState);
    }

    /** Whether nothing can be said of values of this type. */
    boolean isFaulty(FieldType type) {
        if (type instanceof OptionalOf optional) {
            return isFaulty(optional.of());
        }
        if (type instanceof ListOf list) {
            return isFaulty(list.of());
        }
        if (type instanceof SetOf set) {
            return isFaulty(set.of());
        }
        if (type instanceof MapOf map) {
            return isFaulty(map.of());
        }
        if (type instanceof ElementOf element) {
            return hasFaulty(element.fields()) || kind(element) != null && doubts.isFaulty(kind(element), element.name().text());
        }
        return type instanceof TypeDefinition definition
                && (definition.span().file().path().isEmpty()
                || doubts.isFaulty(Doubts.Kind.TYPE, definition.name().text())
                || definition instanceof ValueObject object && hasFaulty(object.fields()));
    }

    private boolean hasFaulty(List<Field> fields) {
        return fields.stream().anyMatch(field -> isFaulty(field.type()));
    }

    private static Doubts.Kind kind(ElementOf element) {
        return switch (element.kind()) {
            case COMMAND -> Doubts.Kind.COMMAND;
            case EVENT -> Doubts.Kind.EVENT;
            case ROW -> Doubts.Kind.VIEW;
            default -> null;
        };
    }

    /**
     * Whether an expression mentions anything faulty.
     *
     * @param name whether only names are in question, not the types of what they stand for
     */
    boolean areFaulty(SyntaxNode node, Scope scope, boolean name) {
        if (doubts == Doubts.NONE && faultyState.isEmpty()) {
            return false;
        }
        if (node instanceof NameNode one) {
            return isFaulty(one, scope, name);
        }
        if (node instanceof SelectNode select) {
            return isFaulty(select, scope, name);
        }
        if (node instanceof ConstructNode construct) {
            return isFaulty(construct.type().name(), name)
                    || construct.arguments().stream().anyMatch(argument -> areFaulty(argument.value(), scope, name));
        }
        return inside(node).stream().anyMatch(part -> areFaulty(part, scope, name));
    }

    private boolean isFaulty(String element, boolean name) {
        return (name ? unreadable : faulty).contains(element);
    }

    private static List<SyntaxNode> inside(SyntaxNode node) {
        List<SyntaxNode> parts = new ArrayList<>();
        if (node instanceof CallNode call) {
            call.target().ifPresent(parts::add);
            parts.addAll(call.arguments());
        } else if (node instanceof OperatorNode operator) {
            parts.addAll(operator.operands());
        } else if (node instanceof ListNode list) {
            parts.addAll(list.items());
        } else if (node instanceof MapNode map) {
            map.entries().forEach(entry -> parts.addAll(List.of(entry.key(), entry.value())));
        }
        return parts;
    }

    private boolean isFaulty(NameNode node, Scope scope, boolean name) {
        Variable variable = scope.variables().get(node.name());
        if (variable == null) {
            return name && partIsFaulty || isFaulty(node.name(), name);
        }
        if (variable.role() == Role.PARAMETER || variable.role() == Role.AS) {
            return partIsFaulty || Types.isVague(variable.type()) || isFaulty(variable.type());
        }
        if (name && variable.type() instanceof ElementOf element && kind(element) != null) {
            return doubts.isUnreadable(kind(element), element.name().text());
        }
        return Types.isVague(variable.type()) || !isState(variable) && isFaulty(variable.type());
    }

    private boolean isFaulty(SelectNode select, Scope scope, boolean name) {
        if (!(select.of() instanceof NameNode start)) {
            return areFaulty(select.of(), scope, name);
        }
        Variable variable = scope.variables().get(start.name());
        if (variable == null) {
            boolean ofModel = start.name().equals("events") || start.name().equals("views");
            return isFaulty(ofModel ? select.field().name() : start.name(), name);
        }
        return isState(variable)
                ? sliceIsFaulty || faultyState.contains(select.field().name())
                : isFaulty(start, scope, name);
    }

    private static boolean isState(Variable variable) {
        return variable.type() instanceof ElementOf element && element.kind() == ElementOf.Kind.STATE;
    }
}
