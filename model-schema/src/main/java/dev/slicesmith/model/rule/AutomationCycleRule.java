package dev.slicesmith.model.rule;

import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.ModelIndex;
import java.util.List;

/** Automations do not feed each other without end. */
final class AutomationCycleRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        for (List<CommandSlice> cycle : new Cycles(AutomationGraph.of(index)).all()) {
            diagnostics.report(finding(cycle));
        }
    }

    private static Diagnostic finding(List<CommandSlice> cycle) {
        CommandSlice first = cycle.get(0);
        Diagnostic finding = Diagnostic.at(
                first.span(),
                RuleCode.AUTOMATION_CYCLE,
                cycle.size() == 1
                        ? "automation " + Phrases.quoted(first.name()) + " sets itself off again and again"
                        : "automations " + Phrases.names(cycle) + " set each other off again and again");
        for (CommandSlice other : cycle.subList(1, cycle.size())) {
            finding = finding.related(other.span(), "part of the circle");
        }
        return finding.help("let one of them end it: with a `when`, with a rule, or by deleting the row");
    }
}
