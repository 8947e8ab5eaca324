package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.ActorSyntax;
import dev.slicesmith.model.syntax.CommandSyntax;
import dev.slicesmith.model.syntax.ConstraintsSyntax;
import dev.slicesmith.model.syntax.DecisionSyntax;
import dev.slicesmith.model.syntax.DocSyntax;
import dev.slicesmith.model.syntax.ErrorSyntax;
import dev.slicesmith.model.syntax.EventSyntax;
import dev.slicesmith.model.syntax.ModelSyntax;
import dev.slicesmith.model.syntax.SliceSyntax;
import dev.slicesmith.model.syntax.StreamSyntax;
import dev.slicesmith.model.syntax.TriggerSyntax;
import dev.slicesmith.model.syntax.TypeRefSyntax;
import dev.slicesmith.model.syntax.TypeSyntax;
import dev.slicesmith.model.syntax.ViewSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a translated context down as a model. */
final class ModelAssembler {

    private final Translation from;
    private final Findings findings;
    private final Syntaxes make;
    private final DecisionAssembler decisions;
    private final ViewAssembler views;

    ModelAssembler(Translation from, Findings findings) {
        this.from = from;
        this.findings = findings;
        this.make = new Syntaxes(findings);
        this.decisions = new DecisionAssembler(make);
        this.views = new ViewAssembler(make, from.plans);
    }

    ModelSyntax model() {
        List<SourceText> published = from.graph.all(ElementKind.EVENT).stream()
                .filter(event -> event.published)
                .map(event -> make.text(event.name))
                .toList();
        List<SliceSyntax> slices = from.slices.stream().map(this::slice).toList();
        return new ModelSyntax(
                Optional.of(make.text(from.name)), from.packageName.map(make::text), Optional.empty(), DocSyntax.NONE,
                published, types(), streams(), errors(), actors(), commands(), events(), viewSyntaxes(), slices,
                make.place());
    }

    private List<TypeSyntax> types() {
        List<TypeSyntax> types = new ArrayList<>();
        from.typing.strongTypes().forEach((name, scalar) -> types.add(alias(name, scalar)));
        for (ObjectPlan object : from.typing.objects()) {
            types.add(new TypeSyntax.ValueObject(
                    make.text(object.name()), object.fields().stream()
                            .map(part -> make.part(part, from.plans.mayLack(object, part))).toList(), DocSyntax.NONE));
        }
        return types;
    }

    private TypeSyntax alias(String name, ScalarType scalar) {
        return new TypeSyntax.Alias(
                make.text(name), new TypeRefSyntax.Named(make.text(scalar.notation())), ConstraintsSyntax.NONE,
                DocSyntax.NONE);
    }

    private List<StreamSyntax> streams() {
        return from.streams.all().stream()
                .map(stream -> new StreamSyntax(
                        make.text(stream.name()), Optional.of(new TypeRefSyntax.Named(make.text(stream.id()))),
                        DocSyntax.NONE))
                .toList();
    }

    private List<ErrorSyntax> errors() {
        return from.errors.all().stream()
                .map(error -> new ErrorSyntax(
                        make.text(error.name()), make.said(error.message()), List.of(), DocSyntax.NONE))
                .toList();
    }

    private List<ActorSyntax> actors() {
        return from.slices.stream()
                .flatMap(slice -> slice.trigger.stream())
                .flatMap(trigger -> trigger.actor().stream())
                .distinct()
                .map(name -> new ActorSyntax(make.text(name), DocSyntax.NONE))
                .toList();
    }

    private List<CommandSyntax> commands() {
        return from.graph.all(ElementKind.COMMAND).stream()
                .map(command -> new CommandSyntax(
                        make.text(command.name),
                        command.fields.stream().map(field -> make.field(field, from.arises(field))).toList(),
                        make.doc(command.description, command.comments, command.id)))
                .toList();
    }

    private List<EventSyntax> events() {
        return from.graph.all(ElementKind.EVENT).stream().map(this::event).toList();
    }

    private EventSyntax event(Node event) {
        Optional<String> system = event.external
                ? Optional.of(event.system.isBlank() ? "another system" : event.system)
                : Optional.empty();
        return new EventSyntax(
                make.text(event.name),
                event.fields.stream().map(field -> make.field(field, !event.external && from.arises(field))).toList(),
                from.streams.written(event).map(make::text), system.map(make::quoted), Optional.empty(), List.of(),
                make.doc(event.description, event.comments, event.id));
    }

    private List<ViewSyntax> viewSyntaxes() {
        return from.plans.views.values().stream().map(plan -> views.view(plan.view, plan)).toList();
    }

    private SliceSyntax slice(SlicePlan plan) {
        ScenarioAssembler scenarios = new ScenarioAssembler(make, from.errors);
        DecisionSyntax decision = plan.decides
                ? decisions.decision(from.plans.decisions.get(plan.command.orElseThrow()))
                : DecisionSyntax.NONE;
        Optional<ViewPlan> view = plan.view.map(from.plans.views::get);
        return new SliceSyntax(
                make.text(plan.name), make.doc(plan.board.description(), plan.board.comments(), plan.board.id()),
                make.said(plan.board.chapter()), Statuses.of(plan.board, findings).map(make::text),
                plan.trigger.map(decisions::trigger).orElse(TriggerSyntax.NONE),
                plan.command.map(node -> make.text(node.name)), decision,
                plan.view.map(node -> make.text(node.name)),
                view.map(views::projection).orElse(List.of()), List.of(),
                plan.specs.stream().map(scenarios::scenario).toList(), make.place());
    }
}
