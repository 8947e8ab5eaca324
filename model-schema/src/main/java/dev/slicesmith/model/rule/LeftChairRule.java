package dev.slicesmith.model.rule;

import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Decision;
import dev.slicesmith.model.Emit;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.ModelIndex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One command does not lead to too many kinds of events. */
final class LeftChairRule implements ModelRule {

    private final int most;

    LeftChairRule(Thresholds thresholds) {
        this.most = thresholds.eventsPerCommand();
    }

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        for (CommandSlice slice : index.model().commandSlices()) {
            Map<String, Emit> events = new LinkedHashMap<>();
            for (Emit emit : slice.decision().map(Decision::emits).orElse(List.of())) {
                events.putIfAbsent(emit.event().name().text(), emit);
            }
            if (events.size() > most) {
                diagnostics.report(finding(slice, events));
            }
        }
    }

    private static Diagnostic finding(CommandSlice slice, Map<String, Emit> events) {
        Diagnostic finding = Diagnostic.at(
                slice.span(),
                RuleCode.LEFT_CHAIR,
                "command " + Phrases.quoted(slice.command().name()) + " leads to "
                        + Phrases.count(events.size(), "event"));
        for (Emit emit : events.values()) {
            finding = finding.related(emit.span(), "emits " + Phrases.quoted(emit.event().name()));
        }
        return finding.help("consider several commands, or one event that tells it all");
    }
}
