package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardSlice;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Translates the slices of one context, step by step. */
final class ContextTranslator {

    private final String name;
    private final Optional<String> packageName;
    private final List<BoardSlice> slices;
    private final Findings findings;
    private final List<SpecOutcome> outcomes = new ArrayList<>();

    ContextTranslator(String name, Optional<String> packageName, List<BoardSlice> slices, Findings findings) {
        this.name = name;
        this.packageName = packageName;
        this.slices = slices;
        this.findings = findings;
    }

    TranslatedModel translate() {
        Graph graph = new Merger(slices, findings).merge();
        List<SpecPlan> specs = new SpecResolver(graph, findings).resolve();
        Spelling.unify(graph, findings);
        Flows flows = Flows.find(graph, specs, findings);
        Typing typing = Typing.of(graph, flows, specs, findings);
        NameBook names = new NameBook(findings);
        names.name(graph);
        new Optionals(graph, flows, findings).spread();
        SpecChecks checks = new SpecChecks(flows, findings);
        specs.forEach(checks::check);
        ErrorBook errors = new ErrorBook(names, findings);
        Streams streams = Streams.find(graph, findings);
        Plans plans = new Planner(graph, flows, errors, streams, findings).plan(specs);
        List<SlicePlan> slicePlans = new SlicePlanner(graph, flows, findings).plan();
        place(specs, slicePlans, new Rehearsal(plans, findings), flows);
        Translation translation =
                new Translation(name, packageName, graph, flows, typing, streams, errors, plans, slicePlans);
        return new TranslatedModel(
                name, new ModelAssembler(translation, findings).model(), slices.size(), outcomes);
    }

    private void place(List<SpecPlan> specs, List<SlicePlan> slicePlans, Rehearsal rehearsal, Flows flows) {
        for (SpecPlan spec : specs) {
            Optional<String> obstacle = spec.obstacles.stream().findFirst();
            Optional<SlicePlan> home = obstacle.isPresent() ? Optional.empty() : home(spec, slicePlans, flows);
            Outcome outcome = obstacle.map(Outcome::fails)
                    .orElseGet(() -> home.isEmpty() ? Outcome.fails("no slice fits it") : rehearsal.play(spec, home.get()));
            String slice = slices.get(spec.slice).title();
            if (outcome.isFailure()) {
                outcomes.add(new SpecOutcome(slice, spec.board, SpecOutcome.Kind.LISTED, outcome.why()));
                findings.add(ImportCode.SPEC_LISTED, spec.board.id(),
                        "specification \"" + spec.board.title() + "\" is not taken over: " + outcome.why());
            } else {
                home.orElseThrow().specs.add(spec);
                outcomes.add(new SpecOutcome(slice, spec.board,
                        outcome.isOpen() ? SpecOutcome.Kind.OPEN : SpecOutcome.Kind.HOLDS, outcome.why()));
            }
        }
    }

    private static boolean isAutomated(SlicePlan plan) {
        return plan.trigger.filter(trigger -> trigger.todo().isPresent() || trigger.after().isPresent()).isPresent();
    }

    private static Optional<SlicePlan> home(SpecPlan spec, List<SlicePlan> plans, Flows flows) {
        Optional<Node> command = spec.command().or(() -> spec.then(ElementKind.EVENT).stream()
                .flatMap(step -> flows.makers(step.node).stream())
                .filter(maker -> !flows.automations(maker).isEmpty())
                .findFirst());
        if (command.isPresent()) {
            boolean automatic = Rehearsal.isAutomatic(spec);
            return plans.stream().filter(plan -> plan.command.equals(command))
                    .filter(plan -> automatic ? isAutomated(plan) : plan.decides)
                    .findFirst();
        }
        return spec.then(ElementKind.VIEW).stream()
                .flatMap(step -> plans.stream().filter(plan -> plan.view.filter(step.node::equals).isPresent()))
                .findFirst();
    }
}
