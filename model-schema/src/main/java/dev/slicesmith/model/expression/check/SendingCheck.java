package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.Call;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.Trigger;
import java.util.Optional;

/** Checks how rows, events and moments become commands. */
final class SendingCheck {

    private final Session session;
    private final Variables variables;

    SendingCheck(Session session, Variables variables) {
        this.session = session;
        this.variables = variables;
    }

    void check(Trigger trigger, Trigger.Sending sending, Command command) {
        Scope scope = Variables.now(occasion(trigger)).withViews();
        scope = scope.knowing(session.condition(sending.when(), scope));
        scope = session.each(sending.each(), scope, scope);
        if (sending.call().isPresent()) {
            Call call = sending.call().get();
            for (Call.Argument argument : call.with()) {
                session.check(argument.expression(), Optional.empty(), scope.at("what is handed to \"" + call.port() + "\""));
            }
            scope = Variables.result(scope, call.port(), call.returns());
        }
        session.assignments(sending.with(), scope);
    }

    private Scope occasion(Trigger trigger) {
        if (trigger instanceof Trigger.FromTodo todo) {
            return Variables.row(Scope.of("a to-do list's condition"), todo.todo());
        }
        return trigger instanceof Trigger.AfterEvent after
                ? variables.metaOfEvent(Variables.event(Scope.of("the condition of a reaction"), after.event()))
                : Scope.of("the condition of a schedule");
    }
}
