package dev.slicesmith.model.index;

import dev.slicesmith.model.Call;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.Trigger;
import dev.slicesmith.model.Trigger.Sending;
import dev.slicesmith.model.expression.CheckedExpressions;
import dev.slicesmith.model.index.ValueSource.Copied;
import dev.slicesmith.model.index.ValueSource.Origin;
import java.util.ArrayList;
import java.util.List;

/** Finds the values of the command that an automation or translation sends, and of its call. */
final class SendingSourcing {

    private final Sending sending;
    private final CheckedExpressions expressions;
    private final Origin origin;
    private final List<Field> occasion;

    SendingSourcing(Trigger trigger, Sending sending, CheckedExpressions expressions) {
        this.sending = sending;
        this.expressions = expressions;
        if (trigger instanceof Trigger.FromTodo todo) {
            this.origin = Origin.ROW;
            this.occasion = todo.todo().fields();
        } else {
            this.origin = Origin.EVENT;
            this.occasion = trigger instanceof Trigger.AfterEvent after ? after.event().fields() : List.of();
        }
    }

    List<FieldSource> of(Command command) {
        List<Field> result = sending.call().map(Call::returns).orElse(List.of());
        Scope scope = new Scope(List.of(Layer.of(Origin.RESULT, result), Layer.of(origin, occasion)));
        return scope.within(sending.each(), expressions).sources(command.fields(), sending.with());
    }

    List<ArgumentSource> of(Call call) {
        List<ArgumentSource> arguments = new ArrayList<>();
        for (Call.Argument argument : call.with()) {
            // An expression that did not pass its check has a finding of its own and no type to go on with.
            expressions.of(argument.expression()).ifPresent(typed -> arguments.add(new ArgumentSource(
                    argument.name(), typed.type(), new ValueSource.Explicit(argument.expression()))));
        }
        if (call.with().isEmpty()) {
            for (Field field : occasion) {
                arguments.add(new ArgumentSource(
                        field.name(), field.type(), new Copied(origin, field.name(), field.type())));
            }
        }
        return arguments;
    }
}
