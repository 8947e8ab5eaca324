package dev.slicesmith.model.rule;

import dev.slicesmith.model.Command;
import dev.slicesmith.model.Emit;
import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.ModelIndex;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a command has scenarios, one of them shows each event that it emits. */
final class EventCoverageRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        for (Command command : index.model().commands()) {
            List<Scenario> scenarios = CommandScenarios.of(command, index);
            if (!scenarios.isEmpty() && index.homes().decisionOf(command).isPresent()) {
                check(command, index.homes().decisionOf(command).get().emits(), scenarios, diagnostics);
            }
        }
    }

    private static void check(
            Command command, List<Emit> emits, List<Scenario> scenarios, Diagnostics diagnostics) {
        Set<String> covered = new HashSet<>();
        for (Scenario scenario : scenarios) {
            scenario.then().events().forEach(expected -> covered.add(expected.event().name().text()));
        }
        for (Emit emit : emits) {
            if (covered.add(emit.event().name().text())) {
                diagnostics.report(Diagnostic.at(
                                emit.span(),
                                RuleCode.EVENT_NOT_COVERED,
                                "no scenario of " + Phrases.quoted(command.name()) + " expects event "
                                        + Phrases.quoted(emit.event().name()))
                        .help("add a scenario that has it in `then`"));
            }
        }
    }
}
