package dev.slicesmith.model.rule;

import dev.slicesmith.model.Command;
import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Decision;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.ModelIndex;
import java.util.Optional;

/** Says of commands that it is still open what they lead to. */
final class DecisionMissingRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        for (Command command : index.model().commands()) {
            Optional<CommandSlice> home = index.homes().of(command);
            if (home.isPresent() && !isDecided(command, index)) {
                diagnostics.report(Diagnostic.at(
                                home.get().span(),
                                RuleCode.DECISION_MISSING,
                                "slice " + Phrases.quoted(home.get().name()) + " does not say what comes of command "
                                        + Phrases.quoted(command.name()))
                        .help("write `emits` with the events that happen"));
            }
        }
    }

    /** Whether some slice says what comes of the command. */
    static boolean isDecided(Command command, ModelIndex index) {
        return index.homes().decisionOf(command).map(Decision::emits).filter(emits -> !emits.isEmpty()).isPresent();
    }
}
