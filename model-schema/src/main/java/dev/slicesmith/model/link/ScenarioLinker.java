package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.documentation;
import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Call;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.FieldValue;
import dev.slicesmith.model.Query;
import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.Trigger;
import dev.slicesmith.model.View;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.ScenarioSyntax;
import dev.slicesmith.model.syntax.SliceSyntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links scenarios, one per entry of their tables of examples. */
final class ScenarioLinker {

    /**
     * What the scenarios of a slice are about.
     *
     * @param command the slice's command
     * @param view the slice's view
     * @param queries the slice's queries
     * @param trigger what sends the slice's command
     */
    record Subject(Optional<Command> command, Optional<View> view, List<Query> queries, Optional<Trigger> trigger) {

        static Subject of(Command command, Trigger trigger) {
            return new Subject(Optional.of(command), Optional.empty(), List.of(), Optional.of(trigger));
        }

        static Subject of(View view, List<Query> queries) {
            return new Subject(Optional.empty(), Optional.of(view), queries, Optional.empty());
        }

        /** The slice's outside work. */
        Optional<Call> call() {
            return trigger.flatMap(Trigger::sendingIfAny).flatMap(Trigger.Sending::call);
        }

        /** The event that sets the slice off. */
        Optional<Event> after() {
            return trigger.isPresent() && trigger.get() instanceof Trigger.AfterEvent after
                    ? Optional.of(after.event())
                    : Optional.empty();
        }
    }

    private final LinkContext context;
    private final Namer namer;
    private final ExampleTable examples;
    private final GivenLinker givens;
    private final WhenLinker whens;
    private final ThenLinker thens;
    private final ValueLinker values;

    ScenarioLinker(LinkContext context, Namer namer, Symbols symbols) {
        this.context = context;
        this.namer = namer;
        this.examples = new ExampleTable(context);
        this.values = new ValueLinker(context);
        StepValues stepValues = new StepValues(context, values, symbols);
        this.givens = new GivenLinker(context, stepValues, symbols);
        this.whens = new WhenLinker(context, stepValues, symbols);
        this.thens = new ThenLinker(context, stepValues, symbols);
    }

    List<Scenario> link(SliceSyntax slice, Subject subject) {
        List<Scenario> linked = new ArrayList<>(slice.scenarios().size());
        Map<String, SourceText> names = new HashMap<>();
        for (ScenarioSyntax table : slice.scenarios()) {
            for (ScenarioSyntax scenario : examples.expand(table)) {
                Scenario one = scenario(scenario, subject);
                SourceText before = names.putIfAbsent(one.name(), scenario.name());
                refuseTooLarge(one);
                if (before == null) {
                    linked.add(one);
                } else {
                    context.report(Diagnostic.at(scenario.name().span(), LinkCode.DUPLICATE_NAME,
                                    "the slice has two scenarios " + quoted(one.name()))
                            .related(before.span(), "the other one")
                            .help("rename one of them"));
                }
            }
        }
        return linked;
    }

    private void refuseTooLarge(Scenario scenario) {
        int size = ScenarioSize.of(scenario);
        if (size > ScenarioSize.MOST) {
            context.report(scenario.span(), LinkCode.TOO_LARGE,
                    "the scenario has " + size + " values, with those of fields that it leaves out",
                    "a method of a test holds " + ScenarioSize.MOST + "; shorten its lists, or make several scenarios of it");
        }
    }

    private Scenario scenario(ScenarioSyntax syntax, Subject subject) {
        namer.check(syntax.name());
        return new Scenario(
                syntax.name().value(),
                documentation(syntax.doc()),
                givens.link(syntax.given()),
                whens.link(syntax.when(), subject),
                thens.link(syntax.then()),
                result(syntax, subject),
                syntax.name().span());
    }

    private List<FieldValue> result(ScenarioSyntax syntax, Subject subject) {
        if (syntax.result().isEmpty()) {
            return List.of();
        }
        if (subject.call().isEmpty()) {
            context.report(syntax.result().get().span(), LinkCode.RESULT_WITHOUT_CALL,
                    "the slice has no call that could have a result", "leave out `result`, or add a `call`");
            return List.of();
        }
        Call call = subject.call().get();
        return values.fields(syntax.result().get(), new FieldsOf(FieldsOf.Kind.RESULT, call.port(), call.returns()));
    }
}
