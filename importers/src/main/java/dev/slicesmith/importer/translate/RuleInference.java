package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Gives rules and alternative events a condition where the specifications of their command leave exactly one simple one,
 * and says so. A rule that a comment words stays open, behind those that are decided: words say more than examples.
 */
final class RuleInference {

    /** Where specifications tell outcomes apart, one that none of them expects is known not to happen in any of them. */
    static final Condition NEVER =
            new Condition("false", "a person says when, as no specification expects it", 0, spec -> false);

    /** Events for when things go wrong, which no specification expects if all of them go well. */
    private static final Pattern FAILURE = Pattern.compile(
            "(?i).*(fail|reject|denied|declin|refus|error|abort|could not|unable|échec|échoué|fehl|abgelehnt).*");

    private final DecisionPlan plan;
    private final List<SpecPlan> specs;
    private final ConditionFinder finder;
    private final Findings findings;

    RuleInference(DecisionPlan plan, List<SpecPlan> specs, Streams streams, Findings findings) {
        this.plan = plan;
        this.specs = specs.stream().filter(spec -> !spec.worded).toList();
        this.finder = new ConditionFinder(plan, streams);
        this.findings = findings;
    }

    void infer() {
        inferRules();
        inferAlternatives();
    }

    private void inferRules() {
        List<SpecPlan> accepted = specs.stream().filter(spec -> spec.error.isEmpty() && !spec.then.isEmpty()).toList();
        if (plan.rules.isEmpty() || accepted.isEmpty()) {
            return;
        }
        List<RulePlan> decided = new ArrayList<>();
        List<RulePlan> open = new ArrayList<>();
        for (RulePlan rule : plan.rules) {
            List<SpecPlan> rejected = specs.stream().filter(spec -> isRejected(spec, rule)).toList();
            boolean worded = rejected.isEmpty() || rejected.stream().anyMatch(spec -> !spec.board.comments().isEmpty());
            Optional<Condition> condition = worded ? Optional.empty()
                    : only(finder.separating(rejected, accepted, rule.error().name() + " " + rule.error().message()));
            condition.ifPresentOrElse(found -> decided.add(rule.when(found)), () -> open.add(rule));
        }
        inOrder(decided).ifPresent(rules -> {
            plan.rules.clear();
            plan.rules.addAll(rules);
            plan.rules.addAll(open);
            rules.forEach(rule -> findings.add(ImportCode.RULE_INFERRED, rule.item(), "\"" + plan.command
                    + "\" is refused with \"" + rule.error().name() + "\" if " + rule.when().orElseThrow().words()
                    + ": that is all that the specifications leave; check it"));
        });
    }

    private static boolean isRejected(SpecPlan spec, RulePlan rule) {
        return spec.error.filter(text -> rule.titleKey().equals(Keys.of(text.title()))).isPresent();
    }

    /** The strongest, unless another is as strong. */
    private static Optional<Condition> only(List<Condition> found) {
        boolean clear = found.size() == 1 || found.size() > 1 && found.get(0).weight() > found.get(1).weight();
        return clear ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * The first rule that holds rejects, so the stronger conditions come first; all specifications must agree, those too
     * whose own rule stays open.
     */
    private Optional<List<RulePlan>> inOrder(List<RulePlan> rules) {
        List<RulePlan> ordered = rules.stream()
                .sorted(Comparator.comparing((RulePlan rule) -> -rule.when().orElseThrow().weight()))
                .toList();
        for (List<RulePlan> order : List.of(rules, ordered)) {
            boolean agrees = specs.stream().filter(spec -> spec.error.isPresent()).allMatch(spec -> order.stream()
                    .filter(rule -> rule.when().orElseThrow().in(spec)).findFirst()
                    .map(rule -> isRejected(spec, rule)).orElse(isOpen(spec, rules)));
            if (agrees) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    private static boolean isOpen(SpecPlan spec, List<RulePlan> decided) {
        return decided.stream().noneMatch(rule -> isRejected(spec, rule));
    }

    /** Where specifications expect different events of one command, each event needs a condition. */
    private void inferAlternatives() {
        List<SpecPlan> accepted = specs.stream().filter(spec -> spec.error.isEmpty()).toList();
        List<Condition> conditions = new ArrayList<>();
        boolean differ = false;
        for (DecisionPlan.EmitPlan emit : plan.emits) {
            List<SpecPlan> with = accepted.stream().filter(spec -> expects(spec, emit.event)).toList();
            List<SpecPlan> without = accepted.stream().filter(spec -> !expects(spec, emit.event)).toList();
            if (without.isEmpty() || accepted.isEmpty()) {
                conditions.add(null);
            } else if (with.isEmpty()) {
                conditions.add(NEVER);
            } else {
                differ = true;
                Optional<Condition> condition = separating(with, without);
                if (condition.isEmpty()) {
                    return;
                }
                conditions.add(condition.get());
            }
        }
        if (differ || onlyFailuresAreLeft(conditions)) {
            for (int i = 0; i < conditions.size(); i++) {
                decide(plan.emits.get(i), conditions.get(i));
            }
        }
    }

    /** That anything else never happens is not said by specifications that merely do not expect it. */
    private boolean onlyFailuresAreLeft(List<Condition> conditions) {
        boolean all = conditions.contains(NEVER);
        for (int i = 0; i < conditions.size(); i++) {
            all &= conditions.get(i) != NEVER || FAILURE.matcher(plan.emits.get(i).event.title).matches();
        }
        return all;
    }

    private void decide(DecisionPlan.EmitPlan emit, Condition condition) {
        if (condition != null) {
            emit.when = Optional.of(condition);
            findings.add(ImportCode.RULE_INFERRED, plan.command.id, "\"" + plan.command + "\" leads to \"" + emit.event
                    + "\" if " + condition.words() + ": that is all that the specifications leave; check it");
        }
    }

    private static boolean expects(SpecPlan spec, Node event) {
        return spec.then.stream().anyMatch(step -> step.node == event);
    }

    /** A single condition, else two together, else the contrary of what tells the others apart. */
    private Optional<Condition> separating(List<SpecPlan> with, List<SpecPlan> without) {
        return only(finder.separating(with, without))
                .or(() -> pair(with, without))
                .or(() -> pair(without, with).map(Condition::not));
    }

    private Optional<Condition> pair(List<SpecPlan> holding, List<SpecPlan> failing) {
        List<Condition> all = finder.candidates(holding, failing, "").stream()
                .filter(condition -> holding.stream().allMatch(condition::in)).toList();
        List<Condition> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Condition both = all.get(i).and(all.get(j));
                if (failing.stream().noneMatch(both::in)) {
                    pairs.add(both);
                }
            }
        }
        return pairs.size() == 1 ? Optional.of(pairs.get(0)) : Optional.empty();
    }
}
