package dev.slicesmith.model.rule;

import dev.slicesmith.model.Event;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.ModelIndex;
import java.util.List;
import java.util.Set;

/** An event's name says what happened, not that some record was stored. Looks at English words only. */
final class StateObsessionRule implements ModelRule {

    private static final Set<String> STORED = Set.of("updated", "modified", "edited", "saved", "upserted", "stored");
    private static final Set<String> STATES = Set.of("state", "status", "data", "details");

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        for (Event event : index.model().events()) {
            if (!event.isExternal() && isObsessed(NameWords.of(event.name().text()))) {
                diagnostics.report(Diagnostic.at(
                                event.span(),
                                RuleCode.STATE_OBSESSION,
                                "event " + Phrases.quoted(event.name())
                                        + " says that something is different, but not what happened")
                        .help("name the reason: \"AddressCorrected\", \"OrderCancelled\""));
            }
        }
    }

    private static boolean isObsessed(List<String> words) {
        int last = words.size() - 1;
        if (last < 1) {
            return false;
        }
        return STORED.contains(words.get(last))
                || words.get(last).equals("changed") && STATES.contains(words.get(last - 1));
    }
}
