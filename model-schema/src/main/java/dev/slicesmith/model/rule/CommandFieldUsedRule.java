package dev.slicesmith.model.rule;

import dev.slicesmith.model.Command;
import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Decision;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.Rule;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.FieldSource;
import dev.slicesmith.model.index.ModelIndex;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a command says ends somewhere: in an event, an error, a rule or what the decision looks for. Where hand-written
 * code takes part in the decision, it may use everything.
 */
final class CommandFieldUsedRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        for (Command command : index.model().commands()) {
            Optional<CommandSlice> home = index.homes().of(command);
            if (home.isPresent() && DecisionMissingRule.isDecided(command, index)) {
                check(command, home.get(), home.get().decision().orElseThrow(), index, diagnostics);
            }
        }
    }

    private static void check(
            Command command, CommandSlice home, Decision decision, ModelIndex index, Diagnostics diagnostics) {
        if (isHandWritten(decision, index)) {
            return;
        }
        Optional<Set<String>> used = CommandFields.usedBy(decision, index);
        if (used.isEmpty()) {
            return;
        }
        for (Field field : command.fields()) {
            if (!used.get().contains(field.name().text())) {
                diagnostics.report(Diagnostic.at(
                                field.span(),
                                RuleCode.COMMAND_FIELD_UNUSED,
                                "nothing comes of " + Phrases.quoted(field.name()) + " in command "
                                        + Phrases.quoted(command.name()))
                        .related(home.span(), "the slice that decides it")
                        .help("tell it in an event, look at it in a rule, or leave it out"));
            }
        }
    }

    private static boolean isHandWritten(Decision decision, ModelIndex index) {
        for (Rule rule : decision.rules()) {
            if (rule.when().isEmpty() || hasOpen(index.values().of(rule))) {
                return true;
            }
        }
        return decision.emits().stream().anyMatch(emit -> hasOpen(index.values().of(emit)));
    }

    private static boolean hasOpen(List<FieldSource> sources) {
        return sources.stream().anyMatch(FieldSource::isOpen);
    }
}
