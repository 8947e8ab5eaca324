package dev.slicesmith.model.rule;

import dev.slicesmith.model.OutlineSlice;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.index.ModelIndex;

/** Says of slices that they are still only names. */
final class OutlineRule implements ModelRule {

    @Override
    public void check(ModelIndex index, Diagnostics diagnostics) {
        for (Slice slice : index.model().slices()) {
            if (slice instanceof OutlineSlice) {
                diagnostics.report(Diagnostic.at(
                                slice.span(),
                                RuleCode.OUTLINE,
                                "slice " + Phrases.quoted(slice.name()) + " is only a name yet")
                        .help("give it a `command` if it changes something, a `view` if it shows something"));
            }
        }
    }
}
