package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Command;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.FieldValue;
import dev.slicesmith.model.Query;
import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.syntax.ScenarioSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links what happens in a scenario: one command, one event of another system, one query, or nothing. */
final class WhenLinker {

    private final LinkContext context;
    private final StepValues values;
    private final ConstraintLinker constraints;
    private final Symbols symbols;

    WhenLinker(LinkContext context, StepValues values, Symbols symbols) {
        this.context = context;
        this.values = values;
        this.constraints = new ConstraintLinker(context);
        this.symbols = symbols;
    }

    Optional<Scenario.When> link(List<ScenarioSyntax.Step> steps, ScenarioLinker.Subject subject) {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        if (steps.size() > 1) {
            bad(steps.get(1), "only one thing happens under `when`",
                    "what happened before belongs under `given`; make two scenarios of two commands");
        }
        return step(steps.get(0), subject);
    }

    private Optional<Scenario.When> step(ScenarioSyntax.Step step, ScenarioLinker.Subject subject) {
        String name = step.name().value();
        Optional<Query> query = query(name, subject);
        if (query.isPresent()) {
            return Optional.of(new Scenario.WhenQuery(subject.view().get(), query.get(),
                    values.of(step, new FieldsOf(FieldsOf.Kind.QUERY, name, query.get().params())),
                    step.name().span()));
        }
        Optional<Command> command = symbols.commands.find(name);
        if (command.isPresent()) {
            return Optional.of(command(step, command.get(), subject));
        }
        Optional<Event> event = symbols.events.find(name);
        if (event.isPresent()) {
            return Optional.of(event(step, event.get(), subject));
        }
        List<String> queries = new ArrayList<>();
        for (Query known : subject.queries()) {
            queries.add(known.name().text());
        }
        values.unknown(step, "command, event of another system or query of this slice", queries);
        return Optional.empty();
    }

    private Scenario.When command(ScenarioSyntax.Step step, Command command, ScenarioLinker.Subject subject) {
        if (subject.command().isEmpty()) {
            bad(step, "the slice has no command " + quoted(command.name()),
                    "give the events that the command makes, and look at the rows");
        } else if (!subject.command().get().name().equals(command.name())) {
            bad(step, "the slice is about the command " + quoted(subject.command().get().name()) + ", not "
                    + quoted(command.name()), "move the scenario to the slice of that command");
        }
        List<FieldValue> sent = values.of(step, new FieldsOf(FieldsOf.Kind.COMMAND, command.name(), command.fields()));
        for (FieldValue value : sent) {
            constraints.check(value.value(), value.field().constraints(), value.span());
        }
        return new Scenario.WhenCommand(command, sent, step.name().span());
    }

    private Scenario.When event(ScenarioSyntax.Step step, Event event, ScenarioLinker.Subject subject) {
        if (!event.isExternal()) {
            bad(step, "the event " + quoted(event.name()) + " does not come from another system",
                    "what happened before belongs under `given`");
        } else if (subject.command().isPresent()
                && !(subject.after().isPresent() && subject.after().get().name().equals(event.name()))) {
            bad(step, "the slice is not set off by the event " + quoted(event.name()),
                    "move the scenario to the slice with `after: " + event.name() + "`");
        }
        return new Scenario.WhenEvent(event,
                values.of(step, new FieldsOf(FieldsOf.Kind.EVENT, event.name(), event.fields())), step.name().span());
    }

    private static Optional<Query> query(String name, ScenarioLinker.Subject subject) {
        for (Query query : subject.queries()) {
            if (query.name().text().equals(name)) {
                return Optional.of(query);
            }
        }
        return Optional.empty();
    }

    private void bad(ScenarioSyntax.Step step, String message, String help) {
        context.report(step.name().span(), LinkCode.BAD_WHEN, message, help);
    }
}
