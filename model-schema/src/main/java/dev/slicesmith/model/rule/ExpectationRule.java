package dev.slicesmith.model.rule;

import dev.slicesmith.model.Command;
import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Decision;
import dev.slicesmith.model.Emit;
import dev.slicesmith.model.Rule;
import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.ModelIndex;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A scenario expects only what its command can lead to, else it can never hold. */
final class ExpectationRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        for (CommandSlice slice : index.model().commandSlices()) {
            for (Scenario scenario : slice.scenarios()) {
                Command command = commandOf(slice, scenario);
                Optional<Decision> decision = index.homes().decisionOf(command);
                if (decision.isPresent() && DecisionMissingRule.isDecided(command, index)) {
                    checkEvents(command, decision.get(), scenario, diagnostics);
                    checkError(command, decision.get(), scenario, diagnostics);
                }
            }
        }
    }

    private static Command commandOf(CommandSlice slice, Scenario scenario) {
        return scenario.when().isPresent() && scenario.when().get() instanceof Scenario.WhenCommand when
                ? when.command()
                : slice.command();
    }

    private static void checkEvents(
            Command command, Decision decision, Scenario scenario, Diagnostics diagnostics) {
        Set<String> emitted = new HashSet<>();
        for (Emit emit : decision.emits()) {
            emitted.add(emit.event().name().text());
        }
        for (Scenario.ExpectedEvent expected : scenario.then().events()) {
            if (!emitted.contains(expected.event().name().text())) {
                String event = Phrases.quoted(expected.event().name());
                diagnostics.report(Diagnostic.at(
                                expected.span(),
                                RuleCode.EVENT_NOT_EMITTED,
                                "the scenario expects event " + event + ", which " + Phrases.quoted(command.name())
                                        + " does not emit")
                        .help("add it to `emits` of that command, or leave it out here"));
            }
        }
    }

    private static void checkError(Command command, Decision decision, Scenario scenario, Diagnostics diagnostics) {
        if (scenario.then().error().isEmpty()) {
            return;
        }
        Scenario.ExpectedError expected = scenario.then().error().get();
        for (Rule rule : decision.rules()) {
            if (rule.error().name().text().equals(expected.error().name().text())) {
                return;
            }
        }
        diagnostics.report(Diagnostic.at(
                        expected.span(),
                        RuleCode.ERROR_NOT_RAISED,
                        "the scenario expects error " + Phrases.quoted(expected.error().name()) + ", but no rule of "
                                + Phrases.quoted(command.name()) + " rejects with it")
                .help("add `{reject: " + expected.error().name() + "}` to `rules` of that command"));
    }
}
