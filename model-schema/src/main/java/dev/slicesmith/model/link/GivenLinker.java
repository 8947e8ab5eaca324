package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Event;
import dev.slicesmith.model.FieldValue;
import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.View;
import dev.slicesmith.model.syntax.ScenarioSyntax;
import dev.slicesmith.model.syntax.ValueSyntax;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links what was so before: events, rows of other systems' views, and the time. */
final class GivenLinker {

    private final LinkContext context;
    private final StepValues values;
    private final Symbols symbols;

    GivenLinker(LinkContext context, StepValues values, Symbols symbols) {
        this.context = context;
        this.values = values;
        this.symbols = symbols;
    }

    List<Scenario.Given> link(List<ScenarioSyntax.Step> steps) {
        List<Scenario.Given> givens = new ArrayList<>(steps.size());
        for (ScenarioSyntax.Step step : steps) {
            Optional<Event> event = symbols.events.find(step.name().value());
            Optional<View> view = symbols.views.find(step.name().value());
            if (isClock(step)) {
                time(step).ifPresent(givens::add);
            } else if (event.isPresent()) {
                givens.add(new Scenario.GivenEvent(event.get(),
                        values.of(step, new FieldsOf(FieldsOf.Kind.EVENT, step.name(), event.get().fields())),
                        step.name().span()));
            } else if (view.isPresent()) {
                addRows(step, view.get(), givens);
            } else if (step.name().value().equals("at")) {
                context.report(step.name().span(), LinkCode.BAD_VALUE, "`at` needs a time",
                        ScalarTexts.form(ScalarType.INSTANT));
            } else {
                refuse(step);
            }
        }
        return givens;
    }

    private void addRows(ScenarioSyntax.Step step, View view, List<Scenario.Given> givens) {
        if (!view.isExternal()) {
            context.report(step.name().span(), LinkCode.BAD_GIVEN,
                    "the rows of " + quoted(view.name()) + " come of events, so they cannot be given",
                    "give the events that make them");
        }
        for (List<FieldValue> row : values.rows(step, new FieldsOf(FieldsOf.Kind.VIEW, view.name(), view.fields()))) {
            givens.add(new Scenario.GivenRow(view, row, step.name().span()));
        }
    }

    /** With one value it is the time, even if an event is called like that. */
    private static boolean isClock(ScenarioSyntax.Step step) {
        return step.name().value().equals("at") && step.value().isPresent()
                && step.value().get() instanceof ValueSyntax.Scalar;
    }

    private Optional<Scenario.Given> time(ScenarioSyntax.Step step) {
        ValueSyntax.Scalar written = (ValueSyntax.Scalar) step.value().orElseThrow();
        Object time = ScalarTexts.convert(written.text().value(), ScalarType.INSTANT, context.zone());
        if (time instanceof Instant instant) {
            return Optional.of(new Scenario.GivenTime(instant, written.span()));
        }
        context.report(written.span(), LinkCode.BAD_VALUE, "`at` needs a time", ScalarTexts.form(ScalarType.INSTANT));
        return Optional.empty();
    }

    private void refuse(ScenarioSyntax.Step step) {
        String name = step.name().value();
        if (symbols.commands.find(name).isPresent()) {
            context.report(step.name().span(), LinkCode.BAD_GIVEN,
                    "the command " + quoted(name) + " cannot be given", "give the events that it made");
        } else if (symbols.errors.find(name).isPresent()) {
            context.report(step.name().span(), LinkCode.BAD_GIVEN,
                    "the error " + quoted(name) + " cannot be given", "a rejection leaves nothing behind: leave it out");
        } else {
            values.unknown(step, "event or view of another system", List.of("at"));
        }
    }
}
