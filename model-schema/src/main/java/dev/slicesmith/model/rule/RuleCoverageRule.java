package dev.slicesmith.model.rule;

import dev.slicesmith.model.Command;
import dev.slicesmith.model.Rule;
import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.ModelIndex;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a command has scenarios, one of them shows each of its rules. */
final class RuleCoverageRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        for (Command command : index.model().commands()) {
            List<Scenario> scenarios = CommandScenarios.of(command, index);
            if (!scenarios.isEmpty() && index.homes().decisionOf(command).isPresent()) {
                check(command, index.homes().decisionOf(command).get().rules(), scenarios, diagnostics);
            }
        }
    }

    private static void check(
            Command command, List<Rule> rules, List<Scenario> scenarios, Diagnostics diagnostics) {
        Set<String> covered = new HashSet<>();
        for (Scenario scenario : scenarios) {
            scenario.then().error().ifPresent(error -> covered.add(error.error().name().text()));
        }
        for (Rule rule : rules) {
            if (covered.add(rule.error().name().text())) {
                diagnostics.report(Diagnostic.at(
                                rule.span(),
                                RuleCode.RULE_NOT_COVERED,
                                "no scenario of " + Phrases.quoted(command.name()) + " shows the refusal with "
                                        + Phrases.quoted(rule.error().name()))
                        .help("add a scenario with `then: [" + rule.error().name() + "]`"));
            }
        }
    }
}
