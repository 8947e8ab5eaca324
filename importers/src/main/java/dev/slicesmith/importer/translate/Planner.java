package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.model.diagnostic.Diagnostics;
import java.util.List;
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
        List<SpecPlan> usable = specs.stream().filter(spec -> spec.obstacles.isEmpty()).toList();
        ViewPlanner views = new ViewPlanner(graph, flows, findings);
        for (Node view : graph.all(ElementKind.VIEW)) {
            List<SpecPlan> own = usable.stream()
                    .filter(spec -> spec.when.isEmpty() && spec.then.stream().anyMatch(step -> step.node == view))
                    .toList();
            long rows = own.stream()
                    .mapToLong(spec -> spec.then.stream().filter(step -> step.node == view && !step.empty).count())
                    .max().orElse(0);
            ViewPlan plan = views.plan(view, rows);
            List<SpecPlan> examples = specs.stream()
                    .filter(spec -> own.contains(spec) || spec.obstacles.equals(List.of(SpecChecks.ROWS_GIVEN))
                            && spec.then.stream().anyMatch(step -> step.node == view))
                    .toList();
            new ListPlanner(plan, examples, ViewPlanner::isRemoval, findings).plan();
            new ValueLearner(plan, own, findings).learn();
            views.laterColumns(plan);
            new ViewTuner(plan, own, findings).tune();
            views.laterColumns(plan);
            plans.views.put(view, plan);
            GivenRows given = new GivenRows(plan, findings);
            specs.stream().filter(spec -> spec.then.stream().anyMatch(step -> step.node == view)).forEach(given::tell);
        }
        DecisionPlanner decisions = new DecisionPlanner(flows, errors, findings);
        for (Node command : graph.all(ElementKind.COMMAND)) {
            List<SpecPlan> own = usable.stream()
                    .filter(spec -> spec.command().filter(command::equals).isPresent())
                    .toList();
            DecisionPlan plan = decisions.plan(command, own);
            plans.decisions.put(command, plan);
            new RuleInference(plan, own, streams, findings).infer();
            undecided(plan, own);
        }
        return plans;
    }

    /** Specifications that contradict what the arrows say show that somebody has to decide. */
    private void undecided(DecisionPlan plan, List<SpecPlan> specs) {
        if (plan.isOpen()) {
            plan.rules.forEach(rule -> findings.add(ImportCode.RULE_OPEN, rule.item(), "when \"" + plan.command
                    + "\" is refused with \"" + rule.error().name() + "\" is left to a person"));
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
