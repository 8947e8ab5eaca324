package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.Command;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.ElementOf;
import dev.slicesmith.model.FieldType.ElementOf.Kind;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.View;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.expression.ExpressionTree.Variable;
import dev.slicesmith.model.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/** The variables that places have, each with its type. */
final class Variables {

    private final SourceSpan nowhere;

    Variables(SourceSpan nowhere) {
        this.nowhere = nowhere;
    }

    static Scope command(Scope scope, Command command) {
        return scope.with(Role.COMMAND, "command", new ElementOf(Kind.COMMAND, command.name(), command.fields()));
    }

    static Scope event(Scope scope, Event event) {
        return scope.with(Role.EVENT, "event", new ElementOf(Kind.EVENT, event.name(), event.fields()));
    }

    static Scope row(Scope scope, View view) {
        return scope.with(Role.ROW, "row", Paths.row(view));
    }

    static Scope state(Scope scope, Command command, List<Field> fields) {
        Name name = new Name("state of " + command.name().text(), command.name().java() + "State");
        return scope.with(Role.STATE, "state", new ElementOf(Kind.STATE, name, fields));
    }

    static Scope result(Scope scope, Name port, List<Field> fields) {
        Name name = new Name("result of " + port.text(), port.java() + "Result");
        return scope.with(Role.RESULT, "result", new ElementOf(Kind.RESULT, name, fields));
    }

    static Scope now(Scope scope) {
        return scope.with(Role.NOW, "now", ScalarType.INSTANT);
    }

    /** A variable that somebody has named; both forms of the name are understood. */
    static Scope named(Scope scope, Role role, Name name, FieldType type) {
        Variable variable = new Variable(role, name.java(), type);
        return name.text().equals(name.java()) ? scope.with(variable) : scope.with(name.text(), variable).with(variable);
    }

    /** When an event was recorded, by whom, and as which. */
    Scope metaOfEvent(Scope scope) {
        return meta(scope, List.of(field("time", ScalarType.INSTANT), field("user", ScalarType.STRING),
                field("position", ScalarType.LONG)));
    }

    /** When a command is decided, and by whom it is sent. */
    Scope metaOfCall(Scope scope) {
        return meta(scope, List.of(field("time", ScalarType.INSTANT), field("user", ScalarType.STRING)));
    }

    private static Scope meta(Scope scope, List<Field> fields) {
        return scope.with(Role.META, "meta", new ElementOf(Kind.META, new Name("meta", "meta"), fields));
    }

    Field field(Name name, FieldType type, Optional<Expression> value) {
        return Types.field(name, type, value, nowhere);
    }

    private Field field(String name, FieldType type) {
        return field(new Name(name, name), type, Optional.empty());
    }
}
