package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Call;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.Schedule;
import dev.slicesmith.model.Trigger;
import dev.slicesmith.model.View;
import dev.slicesmith.model.naming.JavaNames;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.AssignmentSyntax;
import dev.slicesmith.model.syntax.CallSyntax;
import dev.slicesmith.model.syntax.SliceSyntax;
import dev.slicesmith.model.syntax.TriggerSyntax;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links what sets a command off. */
final class TriggerLinker {

    private final LinkContext context;
    private final FieldLinker fields;
    private final AssignmentLinker assignments;
    private final Symbols symbols;

    TriggerLinker(LinkContext context, FieldLinker fields, AssignmentLinker assignments, Symbols symbols) {
        this.context = context;
        this.fields = fields;
        this.assignments = assignments;
        this.symbols = symbols;
    }

    /** The trigger of a slice with a command; if its list or event is unknown, a person stands in. */
    Trigger link(SliceSyntax slice, Command command) {
        TriggerSyntax syntax = slice.trigger();
        if (syntax == TriggerSyntax.NONE) {
            return new Trigger.ByPerson();
        }
        Optional<Schedule> schedule = schedule(syntax);
        Trigger.Sending sending = sending(syntax, command);
        if (syntax.todo().isPresent()) {
            Optional<View> todo = symbols.views.resolve(syntax.todo().get());
            return todo.isPresent() ? new Trigger.FromTodo(todo.get(), schedule, sending) : new Trigger.ByPerson();
        }
        if (syntax.after().isPresent()) {
            Optional<Event> event = symbols.events.resolve(syntax.after().get());
            return event.isPresent() ? new Trigger.AfterEvent(event.get(), sending) : new Trigger.ByPerson();
        }
        return schedule.isPresent() ? new Trigger.OnSchedule(schedule.get(), sending) : new Trigger.ByPerson();
    }

    /** Looks up what an outline names already. */
    void checkOutline(TriggerSyntax syntax) {
        syntax.todo().ifPresent(symbols.views::resolve);
        syntax.after().ifPresent(symbols.events::resolve);
        schedule(syntax);
    }

    private Trigger.Sending sending(TriggerSyntax syntax, Command command) {
        Optional<Call> call = syntax.call().isPresent() ? Optional.of(call(syntax.call().get())) : Optional.empty();
        return new Trigger.Sending(
                LinkContext.expression(syntax.when()),
                assignments.each(syntax.each()),
                call,
                assignments.link(syntax.with(), new FieldsOf(FieldsOf.Kind.COMMAND, command.name(), command.fields())));
    }

    private Call call(CallSyntax syntax) {
        Name port = new Name(syntax.port().value(), JavaNames.type(syntax.port().value()));
        Scope scope = Scope.ofMembers(context);
        List<Call.Argument> with = new ArrayList<>();
        for (AssignmentSyntax argument : syntax.with()) {
            Name name = new Name(argument.name().value(), JavaNames.member(argument.name().value()));
            Optional<Expression> expression = LinkContext.expression(argument.expression());
            if (scope.declare("argument", argument.name(), name.java()) && expression.isPresent()) {
                with.add(new Call.Argument(name, expression.get()));
            }
        }
        return new Call(port, with, fields.link(syntax.returns(), FieldOwner.RESULT), syntax.port().span());
    }

    private Optional<Schedule> schedule(TriggerSyntax syntax) {
        if (syntax.every().isPresent()) {
            return every(syntax.every().get());
        }
        return syntax.cron().isPresent() ? cron(syntax.cron().get()) : Optional.empty();
    }

    private Optional<Schedule> every(SourceText text) {
        Optional<Duration> period = DurationText.parse(text.value());
        if (period.isEmpty() || period.get().isNegative() || period.get().isZero()) {
            context.report(text.span(), LinkCode.BAD_DURATION,
                    quoted(text) + (period.isEmpty() ? " is no duration" : " is no time to wait"),
                    "write a duration, such as 90s, 15m, 24h or 7d");
            return Optional.empty();
        }
        return Optional.of(new Schedule.Every(period.get()));
    }

    private Optional<Schedule> cron(SourceText text) {
        Optional<String> problem = CronText.problem(text.value());
        if (problem.isPresent()) {
            context.report(text.span(), LinkCode.BAD_CRON,
                    "the calendar expression " + quoted(text) + " cannot be read: " + problem.get(),
                    "write minute, hour, day of month, month and day of week, such as \"0 3 * * *\"");
            return Optional.empty();
        }
        return Optional.of(new Schedule.Cron(text.value().trim()));
    }
}
