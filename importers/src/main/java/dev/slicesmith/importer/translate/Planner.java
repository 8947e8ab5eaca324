package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.model.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the plans of views and decisions and corrects them by the specifications. */
final class Planner {

    private final Graph graph;
    private final Flows flows;
    private final ErrorBook errors;
    private final Streams streams;
    private final Findings findings;
    private final Plans plans = new Plans();

    Planner(Graph graph, Flows flows, ErrorBook errors, Streams streams, Findings findings) {
        this.graph = graph;
        this.flows = flows;
        this.errors = errors;
        this.streams = streams;
        this.findings = findings;
    }

    Plans plan(List<SpecPlan> specs) {
        Map<Node, List<SpecPlan>> shown = new HashMap<>();
        Map<Node, List<SpecPlan>> decided = new HashMap<>();
        for (SpecPlan spec : specs) {
            spec.then(ElementKind.VIEW).stream().map(step -> step.node).distinct()
                    .forEach(view -> shown.computeIfAbsent(view, v -> new ArrayList<>()).add(spec));
            spec.command().filter(command -> spec.obstacles.isEmpty())
                    .ifPresent(command -> decided.computeIfAbsent(command, c -> new ArrayList<>()).add(spec));
        }
        ViewPlanner views = new ViewPlanner(graph, flows, findings);
        graph.all(ElementKind.VIEW).forEach(view -> plan(view, shown.getOrDefault(view, List.of()), views));
        DecisionPlanner decisions = new DecisionPlanner(graph, flows, errors, findings);
        for (Node command : graph.all(ElementKind.COMMAND)) {
            List<SpecPlan> own = decided.getOrDefault(command, List.of());
            DecisionPlan plan = decisions.plan(command, own);
            plans.decisions.put(command, plan);
            new RuleInference(plan, own, streams, findings).infer();
            undecided(plan, own);
        }
        return plans;
    }

    private void plan(Node view, List<SpecPlan> specs, ViewPlanner views) {
        List<SpecPlan> own = specs.stream().filter(spec -> spec.obstacles.isEmpty() && spec.when.isEmpty()).toList();
        List<SpecPlan> examples = specs.stream()
                .filter(spec -> own.contains(spec) || spec.obstacles.equals(List.of(SpecChecks.ROWS_GIVEN)))
                .toList();
        long rows = own.stream()
                .mapToLong(spec -> spec.then.stream().filter(step -> step.node == view && !step.empty).count())
                .max().orElse(0);
        ViewPlan plan = views.plan(view, rows);
        new ListPlanner(plan, examples, ViewPlanner::isRemoval, findings).plan();
        new ValueLearner(plan, own, findings).learn();
        views.laterColumns(plan);
        new ViewTuner(plan, own, findings).tune();
        views.laterColumns(plan);
        views.untoldColumns(plan, specs);
        plans.add(plan);
        GivenRows given = new GivenRows(plan, findings);
        specs.forEach(given::tell);
    }

    /** Specifications that contradict what the arrows say show that somebody has to decide. */
    private void undecided(DecisionPlan plan, List<SpecPlan> specs) {
        if (plan.isOpen()) {
            plan.rules.stream().filter(rule -> rule.when().isEmpty()).forEach(rule -> findings.add(
                    ImportCode.RULE_OPEN, rule.item(), "when \"" + plan.command + "\" is refused with \""
                            + rule.error().name() + "\" is left to a person"));
            return;
        }
        Findings silent = new Findings("", new Diagnostics());
        for (SpecPlan spec : specs) {
            if (spec.worded) {
                continue;
            }
            SpecPlan trial = new SpecPlan(spec.board, spec.slice);
            spec.given.forEach(step -> trial.given.add(step.copy()));
            spec.when.forEach(step -> trial.when.add(step.copy()));
            spec.then.forEach(step -> trial.then.add(step.copy()));
            trial.error = spec.error;
            Outcome outcome = new Rehearsal(plans, silent).play(trial);
            if (outcome.isFailure()) {
                ErrorText text = new ErrorText("undecided: " + plan.command,
                        "The board does not say when " + plan.command + " leads to what");
                plan.rules.add(RulePlan.open(errors.of(text, plan.command.id), text,
                        "Specification \"" + spec.board.title() + "\": " + outcome.why()
                                + ". Say when in the model, then remove this rule.", spec.board.id()));
                findings.add(ImportCode.RULE_OPEN, spec.board.id(), "what \"" + plan.command
                        + "\" leads to is left to a person: " + outcome.why());
                return;
            }
        }
    }
}
