package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardSlice;
import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.scenario.ScenarioResult;
import dev.slicesmith.model.syntax.ModelSyntax;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Translates the slices of one context, step by step. */
final class ContextTranslator {

    private final String name;
    private final Optional<String> packageName;
    private final List<BoardSlice> slices;
    private final Findings findings;
    private final Map<SpecPlan, SpecOutcome> outcomes = new LinkedHashMap<>();

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
        ModelSyntax model = proved(new ModelAssembler(translation, findings).model(), translation);
        return new TranslatedModel(name, model, slices.size(), List.copyOf(outcomes.values()));
    }

    /**
     * The model whose scenarios hold, should the rehearsal have been wrong: without rules that were inferred for a
     * command whose scenario fails, else without the scenario.
     */
    private ModelSyntax proved(ModelSyntax model, Translation translation) {
        boolean same = true;
        Set<DecisionPlan> retracted = new HashSet<>();
        List<List<ScenarioResult>> results = Proof.of(model);
        for (int i = 0; i < results.size(); i++) {
            List<SpecPlan> specs = translation.slices.get(i).specs;
            List<SpecPlan> wrong = new ArrayList<>();
            for (int j = 0; j < specs.size(); j++) {
                Outcome outcome = Proof.outcome(results.get(i).get(j));
                if (!outcome.isFailure()) {
                    outcomes.put(specs.get(j), told(specs.get(j), outcome));
                } else if (!isRetracted(specs.get(j), translation.plans, retracted)) {
                    tell(specs.get(j), outcome);
                    wrong.add(specs.get(j));
                }
                same &= !outcome.isFailure();
            }
            specs.removeAll(wrong);
        }
        return same ? model
                : proved(new ModelAssembler(translation, new Findings("", new Diagnostics())).model(), translation);
    }

    private boolean isRetracted(SpecPlan spec, Plans plans, Set<DecisionPlan> retracted) {
        Optional<DecisionPlan> plan = spec.command().map(plans.decisions::get)
                .filter(decision -> retracted.contains(decision) || decision.leaveOpen());
        plan.filter(retracted::add).ifPresent(decision -> findings.add(ImportCode.RULE_OPEN, spec.board.id(),
                "when \"" + decision.command + "\" is refused is left to a person after all: \"" + spec.board.title()
                        + "\" contradicts what was inferred"));
        return plan.isPresent();
    }

    private void place(List<SpecPlan> specs, List<SlicePlan> slicePlans, Rehearsal rehearsal, Flows flows) {
        for (SpecPlan spec : specs) {
            Optional<String> obstacle = spec.obstacles.stream().findFirst();
            Optional<SlicePlan> home = obstacle.isPresent() ? Optional.empty() : home(spec, slicePlans, flows);
            Outcome outcome = obstacle.map(Outcome::fails)
                    .orElseGet(() -> home.map(plan -> rehearsal.play(spec, plan))
                            .orElseGet(() -> Outcome.fails("no slice fits it")));
            if (!outcome.isFailure()) {
                home.orElseThrow().specs.add(spec);
            }
            tell(spec, outcome);
        }
    }

    private void tell(SpecPlan spec, Outcome outcome) {
        outcomes.put(spec, told(spec, outcome));
        if (outcome.isFailure()) {
            findings.add(ImportCode.SPEC_LISTED, spec.board.id(),
                    "specification \"" + spec.board.title() + "\" is not taken over: " + outcome.why());
        }
    }

    private SpecOutcome told(SpecPlan spec, Outcome outcome) {
        SpecOutcome.Kind kind = switch (outcome.kind()) {
            case HOLDS -> SpecOutcome.Kind.HOLDS;
            case OPEN -> SpecOutcome.Kind.OPEN;
            case FAILS -> SpecOutcome.Kind.LISTED;
        };
        return new SpecOutcome(slices.get(spec.slice).title(), spec.board, kind, outcome.why());
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
