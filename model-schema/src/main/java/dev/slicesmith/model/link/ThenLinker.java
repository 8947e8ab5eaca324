package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Command;
import dev.slicesmith.model.ErrorDefinition;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.FieldValue;
import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.View;
import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.syntax.ScenarioSyntax;
import dev.slicesmith.model.syntax.ValueSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links what is expected: events, one error, commands, rows, mixed at will. */
final class ThenLinker {

    private final LinkContext context;
    private final StepValues values;
    private final Symbols symbols;

    ThenLinker(LinkContext context, StepValues values, Symbols symbols) {
        this.context = context;
        this.values = values;
        this.symbols = symbols;
    }

    /** Collects the steps of one scenario by their kinds. */
    private static final class Collected {
        private final List<Scenario.ExpectedEvent> events = new ArrayList<>();
        private final List<Scenario.ExpectedError> errors = new ArrayList<>();
        private final List<Scenario.ExpectedCommand> commands = new ArrayList<>();
        private final List<Scenario.ExpectedRow> rows = new ArrayList<>();
    }

    Scenario.Then link(Optional<List<ScenarioSyntax.Step>> steps) {
        Collected collected = new Collected();
        for (ScenarioSyntax.Step step : steps.orElse(List.of())) {
            add(step, collected);
        }
        check(collected);
        return new Scenario.Then(
                collected.events,
                collected.errors.isEmpty() ? Optional.empty() : Optional.of(collected.errors.get(0)),
                collected.commands,
                collected.rows,
                steps.isPresent() && steps.get().isEmpty());
    }

    private void add(ScenarioSyntax.Step step, Collected collected) {
        String name = step.name().value();
        SourceSpan span = step.name().span();
        Optional<Event> event = symbols.events.find(name);
        Optional<ErrorDefinition> error = symbols.errors.find(name);
        Optional<Command> command = symbols.commands.find(name);
        Optional<View> view = symbols.views.find(name);
        if (event.isPresent()) {
            collected.events.add(new Scenario.ExpectedEvent(
                    event.get(), values.of(step, new FieldsOf(FieldsOf.Kind.EVENT, name, event.get().fields())), span));
        } else if (error.isPresent()) {
            collected.errors.add(new Scenario.ExpectedError(
                    error.get(), values.of(step, new FieldsOf(FieldsOf.Kind.ERROR, name, error.get().fields())), span));
        } else if (command.isPresent()) {
            collected.commands.add(new Scenario.ExpectedCommand(
                    command.get(), values.of(step, new FieldsOf(FieldsOf.Kind.COMMAND, name, command.get().fields())),
                    span));
        } else if (view.isPresent()) {
            addRows(step, view.get(), collected);
        } else {
            values.unknown(step, "event, error, command or view", List.of());
        }
    }

    private void addRows(ScenarioSyntax.Step step, View view, Collected collected) {
        SourceSpan span = step.name().span();
        if (step.value().isPresent() && step.value().get() instanceof ValueSyntax.Sequence rows
                && rows.items().isEmpty()) {
            collected.rows.add(new Scenario.ExpectedRow(view, List.of(), true, span));
            return;
        }
        for (List<FieldValue> row : values.rows(step, new FieldsOf(FieldsOf.Kind.VIEW, view.name(), view.fields()))) {
            collected.rows.add(new Scenario.ExpectedRow(view, row, false, span));
        }
    }

    private void check(Collected collected) {
        if (collected.errors.size() > 1) {
            context.report(collected.errors.get(1).span(), LinkCode.BAD_THEN,
                    "a command is rejected with one error", "keep the first that holds");
        }
        if (!collected.errors.isEmpty() && !collected.events.isEmpty()) {
            context.report(collected.events.get(0).span(), LinkCode.BAD_THEN,
                    "a rejected command makes no events", "leave out the error or the event");
        }
    }
}
