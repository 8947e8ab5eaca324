package dev.slicesmith.model.rule;

import dev.slicesmith.model.Event;
import dev.slicesmith.model.View;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.EventMade;
import dev.slicesmith.model.index.ModelIndex;

/**
 * Every event that happens is shown or used by somebody. While a view is unfinished, nobody knows what it will show, and
 * a model without slices is a collection of ideas.
 */
final class EventUsedRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        if (index.model().slices().isEmpty() || hasUnfinishedView(index)) {
            return;
        }
        for (Event event : index.model().events()) {
            if (index.flow().happens(event) && index.flow().readers(event).isEmpty()) {
                diagnostics.report(finding(event, index));
            }
        }
    }

    private static boolean hasUnfinishedView(ModelIndex index) {
        for (View view : index.model().views()) {
            if (index.homes().of(view).isPresent() && ViewFilledRule.isUnfinished(view, index)) {
                return true;
            }
        }
        return false;
    }

    private static Diagnostic finding(Event event, ModelIndex index) {
        Diagnostic finding = Diagnostic.at(
                event.span(),
                RuleCode.EVENT_UNUSED,
                "nobody shows or uses event " + Phrases.quoted(event.name()));
        for (EventMade making : index.flow().makers(event)) {
            finding = finding.related(making.emit().span(), "emitted here");
        }
        return finding.help(event.isExternal()
                ? "show it in a view or translate it with `after`; else leave it out"
                : "show it in a view, read it in a decision's state, react to it with `after` or publish it");
    }
}
