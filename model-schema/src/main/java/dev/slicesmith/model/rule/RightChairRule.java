package dev.slicesmith.model.rule;

import dev.slicesmith.model.Projection;
import dev.slicesmith.model.ViewSlice;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.ModelIndex;
import java.util.HashSet;
import java.util.Set;

/** One view is not fed by too many kinds of events. */
final class RightChairRule implements ModelRule {

    private final int most;

    RightChairRule(Thresholds thresholds) {
        this.most = thresholds.eventsPerView();
    }

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        for (ViewSlice slice : index.model().viewSlices()) {
            Set<String> events = new HashSet<>();
            for (Projection entry : slice.on()) {
                events.add(entry.event().name().text());
            }
            if (events.size() > most) {
                diagnostics.report(Diagnostic.at(
                                slice.span(),
                                RuleCode.RIGHT_CHAIR,
                                "view " + Phrases.quoted(slice.view().name()) + " is fed by "
                                        + Phrases.count(events.size(), "event"))
                        .help("consider several views, each for one question that somebody has"));
            }
        }
    }
}
