package dev.slicesmith.importer;

import dev.slicesmith.importer.translate.SpecOutcome;
import dev.slicesmith.importer.translate.TranslatedModel;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.CommandSyntax;
import dev.slicesmith.model.syntax.DecisionSyntax;
import dev.slicesmith.model.syntax.DocSyntax;
import dev.slicesmith.model.syntax.EventSyntax;
import dev.slicesmith.model.syntax.FieldSyntax;
import dev.slicesmith.model.syntax.ModelSyntax;
import dev.slicesmith.model.syntax.ScenarioSyntax;
import dev.slicesmith.model.syntax.SliceSyntax;
import dev.slicesmith.model.syntax.TriggerSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A model in which one decision leads to another event than it should: one of the same fields, under another name. So that
 * the model stays without errors, a slice of its own makes the right event.
 */
final class SwappedEvent {

    private static final String OTHER = "Swapped happening";
    private static final String MAKER = "Make the right one";

    private SwappedEvent() {}

    /** The model with one swapped event that a scenario expects which holds; empty if there is none. */
    static Optional<ModelSyntax> in(TranslatedModel model) {
        ModelSyntax syntax = model.model();
        for (int i = 0; i < syntax.slices().size(); i++) {
            SliceSyntax slice = syntax.slices().get(i);
            Optional<String> event = slice.scenarios().stream()
                    .filter(scenario -> !scenario.when().isEmpty() && holds(model, slice, scenario))
                    .flatMap(scenario -> scenario.then().orElse(List.of()).stream())
                    .map(step -> step.name().value())
                    .filter(name -> slice.decision().emits().stream().anyMatch(emit -> emit.event().value().equals(name)))
                    .findFirst();
            if (event.isPresent()) {
                return Optional.of(swapped(syntax, i, event.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean holds(TranslatedModel model, SliceSyntax slice, ScenarioSyntax scenario) {
        return model.specs().stream().anyMatch(spec -> spec.kind() == SpecOutcome.Kind.HOLDS
                && !spec.spec().expectsError() && spec.spec().title().equals(scenario.name().value()));
    }

    private static ModelSyntax swapped(ModelSyntax model, int at, String name) {
        List<EventSyntax> events = new ArrayList<>(model.events());
        model.events().stream().filter(event -> event.name().value().equals(name)).forEach(event -> events.add(
                new EventSyntax(other(event.name()), event.fields(), event.stream(), event.external(), event.version(),
                        event.upcasts(), event.doc())));
        List<SliceSyntax> slices = new ArrayList<>(model.slices());
        SliceSyntax slice = slices.get(at);
        DecisionSyntax decision = slice.decision();
        List<DecisionSyntax.Emit> emits = decision.emits().stream()
                .map(emit -> !emit.event().value().equals(name) ? emit : new DecisionSyntax.Emit(
                        other(emit.event()), emit.when(), emit.each(), emit.set(), emit.doc(), emit.span()))
                .toList();
        DecisionSyntax wrong = new DecisionSyntax(
                decision.state(), decision.rules(), emits, decision.reads(), decision.idempotency(), decision.written());
        slices.set(at, new SliceSyntax(
                slice.name(), slice.doc(), slice.chapter(), slice.status(), slice.trigger(), slice.command(), wrong,
                slice.view(), slice.projection(), slice.queries(), slice.scenarios(), slice.span()));
        List<CommandSyntax> commands = new ArrayList<>(model.commands());
        model.events().stream().filter(event -> event.name().value().equals(name))
                .forEach(event -> commands.add(maker(event)));
        slices.add(maker(slice, name));
        return new ModelSyntax(
                model.name(), model.packageName(), model.zone(), model.doc(), model.publishes(), model.types(),
                model.streams(), model.errors(), model.actors(), commands, events, model.views(), slices,
                model.span());
    }

    private static CommandSyntax maker(EventSyntax event) {
        List<FieldSyntax> fields = event.fields().stream()
                .map(field -> new FieldSyntax(
                        field.name(), field.type(), field.constraints(), field.example(), field.defaultValue(),
                        Optional.empty(), field.sensitive(), field.value(), field.doc()))
                .toList();
        SourceText name = event.name();
        return new CommandSyntax(new SourceText(MAKER, name.span(), name.style()), fields, DocSyntax.NONE);
    }

    private static SliceSyntax maker(SliceSyntax near, String event) {
        SourceText name = new SourceText(MAKER, near.span(), near.name().style());
        DecisionSyntax decision = new DecisionSyntax(
                List.of(), List.of(), List.of(new DecisionSyntax.Emit(
                        new SourceText(event, near.span(), near.name().style()), Optional.empty(), Optional.empty(),
                        List.of(), DocSyntax.NONE, near.span())),
                List.of(), Optional.empty(), true);
        return new SliceSyntax(
                name, DocSyntax.NONE, Optional.empty(), Optional.empty(), TriggerSyntax.NONE, Optional.of(name), decision,
                Optional.empty(), List.of(), List.of(), List.of(), near.span());
    }

    private static SourceText other(SourceText name) {
        return new SourceText(OTHER, name.span(), name.style());
    }
}
